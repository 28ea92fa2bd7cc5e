import { isExact } from '../../model/amount.ts'
import type { Finding } from '../outcome.ts'
import { countOfRole } from '../role-count.ts'
import { hiddenGroups, withoutNodes } from '../role-groups.ts'
import type { Rule } from '../rule.ts'

export const frontendHeadroom: Rule = {
  id: 'frontend-headroom',
  section: 'Frontend nodes',
  anchor: 'frontend-nodes',
  quote: 'Frontend nodes must be able to continue handling traffic even if one of them fails.',
  level: 'warn',
  title: 'Frontend nodes can carry the load of one that fails',
  why: 'Two nodes that are both needed for the load are no spare: when one fails, the other is overrun.',
  check: (cluster) => {
    const groups = cluster.nodes.of('frontend')
    const [first] = groups.certain
    const total = countOfRole(groups)
    const subject = { object: 'frontend nodes', field: 'headroom' }
    if (first === undefined) {
      const hidden = hiddenGroups(groups, 'frontend')
      return hidden.length > 0 ? hidden : [withoutNodes('frontend', cluster)]
    }
    const at = first.count.at ?? first.at
    if (total.most < 2) {
      const because = 'With fewer than two frontend nodes there is none to take over: see `frontend-count`.'
      return [{ verdict: 'not-applicable', ...subject, because, at } satisfies Finding]
    }
    const because = isExact(total)
      ? `When one of ${total.least} frontend nodes fails, each of the others carries ${share(total.least)} of its usual load. How high the load is, Git does not show.`
      : 'When one of the frontend nodes fails, the others carry its load. How high the load is, Git does not show.'
    const ask = 'Attest that the nodes are sized for it, with a load test or the dashboards as evidence.'
    return [{ verdict: 'unknown', ...subject, because, at, ask }]
  },
}

/** N / (N - 1) of the usual share, in percent: with two nodes the whole load falls to one. */
const share = (nodes: number): string => `${Math.round((nodes / (nodes - 1)) * 100)} %`
