import type { Nodes } from './nodes/nodes.ts'

/** Whether a cluster counts as highly loaded; `unclear` where its monitoring nodes hide behind what cannot be read. */
export type Load = 'regular' | 'high' | 'unclear'

/** The load as declared, else by a declared group of monitoring nodes. */
export function loadOf(nodes: Nodes, declared: 'auto' | 'regular' | 'high'): Load {
  if (declared !== 'auto') return declared
  const { certain, possible, doubts } = nodes.of('monitoring')
  if (certain.length > 0) return 'high'
  return possible.length + doubts.length > 0 ? 'unclear' : 'regular'
}
