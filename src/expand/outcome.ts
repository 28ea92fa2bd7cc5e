import { secretsIn } from '../parse/secrets.ts'
import { type KustomizeUnit, textOf } from './graph.ts'
import { renderKustomization } from './kustomize.ts'
import type { Sandbox } from './sandbox.ts'

/** What became of a unit: what it renders to, or why it is not rendered (the end of a sentence). */
export type Outcome =
  | { readonly state: 'rendered'; readonly output: string; readonly by: string }
  | { readonly state: 'left'; readonly why: string; readonly isFailure: boolean }

/** Renders a unit where it may be and can be. */
export async function outcomeOf(unit: KustomizeUnit, sandbox: Sandbox | string): Promise<Outcome> {
  const left = (why: string, isFailure = false): Outcome => ({ state: 'left', why, isFailure })
  if (typeof sandbox === 'string') return left(sandbox)
  if (unit.refused !== undefined) return left(unit.refused)
  const ready = await sandbox.kustomize()
  if (ready === undefined) return left('neither `kustomize` nor `kubectl` is on this machine')
  const ran = await renderKustomization(unit, ready.run)
  const { name, version } = ready.tool
  if (ran.state === 'done') return { state: 'rendered', output: ran.output, by: `\`${name}\` ${version}` }
  return ran.isInterrupted ? left(ran.why) : left(`\`${name}\` says: ${quoted(ran.why, unit)}`, true)
}

/** Characters of a tool's last words that are worth a line. */
const MAX_WORDS = 300

/** What a tool says of its failure, without folders of this machine and without secrets. */
function quoted(words: string, { files }: KustomizeUnit): string {
  const line = words
    .replaceAll(/\S*\/(?:tree|wrapper)\b\/?/g, '')
    // `kubectl` writes the time and the process in front, and Kustomize the way through folders.
    .replace(/^[EF]\d{4} .*?\] "command failed" err=(["'])(.*)\1\s*$/s, (_all, _quote, inner: string) =>
      inner.replaceAll(/\\(["\\])/g, '$1'),
    )
    .replace(/^error: /i, '')
    .replace(/^.*recursed accumulation of path '[^']*': /s, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('`', "'")
    .trim()
  const secrets = [...files.values()].flatMap((bytes) => [...secretsIn(textOf(bytes))])
  const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '•••'), line)
  return `\`${safe.length > MAX_WORDS ? `${safe.slice(0, MAX_WORDS)}…` : safe}\``
}
