import { GUIDE, RULES } from '../../rules/index.ts'
import { pageOf, type Rule } from '../../rules/rule.ts'
import type { Links } from '../links.ts'
import type { SarifRule } from './log.ts'

/** The place of a rule in `rules`, by which everything else of the log names it. */
export const ruleIndex = ({ id }: Rule): number => RULES.findIndex((rule) => rule.id === id)

/** Every rule as the log describes it. */
export const rules = (links: Links): readonly SarifRule[] => RULES.map((rule) => ruleOf(rule, links))

function ruleOf(rule: Rule, { pages }: Links): SarifRule {
  const { id, title, why, quote, section, level } = rule
  const page = pages === undefined ? undefined : `${pages}/${pageOf(rule)}`
  const severity = level === 'fail' ? 'error' : 'warning'
  const more = page === undefined ? '' : `\n\n[What passes, what does not, and how to repair it](${page})`
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: `${why} ${GUIDE.title}, ${section}: “${quote}”`,
      markdown: `${why}\n\n> ${quote}\n\n— ${GUIDE.title}, ${section}${more}`,
    },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: severity },
    properties: {
      tags: ['production-readiness', section.toLowerCase().replaceAll(' ', '-')],
      'problem.severity': severity,
    },
  }
}
