import { secretsIn } from '../parse/secrets.ts'
import { renderChart } from './helm/helm.ts'
import { renderKustomization } from './kustomize/kustomize.ts'
import type { Ran } from './tool/run.ts'
import type { Ready, Sandbox } from './tool/sandbox.ts'
import { isOfChart, textsOf, type Unit } from './unit.ts'

/** What became of a unit: what it renders to, or why it is not rendered (the end of a sentence). */
export type Outcome =
  | { readonly state: 'rendered'; readonly output: string; readonly by: string }
  | { readonly state: 'left'; readonly why: string; readonly isFailure: boolean }

/** Renders a unit where it may be and can be. */
export async function outcomeOf(unit: Unit, sandbox: Sandbox | string): Promise<Outcome> {
  const left = (why: string, isFailure = false): Outcome => ({ state: 'left', why, isFailure })
  if (typeof sandbox === 'string') return left(sandbox)
  if (unit.refused !== undefined) return left(unit.refused)
  const ready = await (isOfChart(unit) ? sandbox.helm() : sandbox.kustomize())
  if (ready === undefined)
    return left(
      isOfChart(unit) ? '`helm` is not on this machine' : 'neither `kustomize` nor `kubectl` is on this machine',
    )
  const ran = await render(unit, ready)
  const { name, version } = ready.tool
  if (ran.state === 'done') return { state: 'rendered', output: ran.output, by: `\`${name}\` ${version}` }
  if (ran.isInterrupted) return left(ran.why)
  const words = `\`${name}\` says: ${quoted(ran.why, unit)}`
  // Many charts ask for values that whoever installs them gives: nothing is wrong with those.
  const isForOthers = isOfChart(unit) && unit.path === unit.chart.path
  return isForOthers ? left(`with its own values alone, ${words}`) : left(words, true)
}

const render = (unit: Unit, { run }: Ready): Promise<Ran> =>
  isOfChart(unit) ? renderChart(unit, run) : renderKustomization(unit, run)

/** Characters of a tool's last words that are worth a line. */
const MAX_WORDS = 300

/** Characters of a tool's last words that are looked at: somebody else may have written them, to take long. */
const MAX_READ = 8000

/** What a tool says of its failure, without folders of this machine and without secrets. */
function quoted(written: string, unit: Unit): string {
  const words = written.slice(0, MAX_READ)
  const line = (isOfChart(unit) ? withoutNumbers(words, unit.release.values.map(nameOf)) : words)
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
  const given = isOfChart(unit)
    ? unit.release.values.flatMap((one) => (one.from === 'file' ? [] : [one.source.text]))
    : []
  const secrets = [...textsOf(unit), ...given].flatMap((text) => [...secretsIn(text)])
  const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '•••'), line)
  return `\`${safe.length > MAX_WORDS ? `${safe.slice(0, MAX_WORDS)}…` : safe}\``
}

/** What Helm says, with its advice left out and values files called by their names in the repository. */
const withoutNumbers = (words: string, names: readonly string[]): string =>
  words
    .replace(/\s*Use --debug flag to render out invalid YAML\s*$/, '')
    .replaceAll(/^(?:level=|walk\.go|coalesce\.go|time=|\d{4}\/\d\d\/\d\d ).*\n/gm, '')
    .replaceAll(/\S*\bgiven\/(\d+)\.yaml/g, (_all, index: string) => names[Number(index)] ?? 'values')

const nameOf = (given: { readonly from: string; readonly path?: string | undefined }): string =>
  given.path ?? 'inline values'
