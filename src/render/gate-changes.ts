import type { GateChange, Report } from '../compare/report.ts'

/** The heading of the section on what a change does to its own gate. */
export const gateHeading = ({ change }: Report): string => `This ${change} changes the gate`

const WORDS = { weaker: 'Weaker', stricter: 'Stricter', other: 'Different' } as const

/** One line for each change of the gate, the weaker first. */
export function gateChangeLines({ gateChanges }: Report): readonly { readonly at: GateChange['at']; text: string }[] {
  return gateChanges.map(({ effect, message, at }) => ({ at, text: `${WORDS[effect]}: ${message}` }))
}
