import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { MAX_MANIFESTS } from '../src/data/limits.ts'
import { isRecord } from '../src/discover/answer.ts'
import { parsePlain } from '../src/parse/events.ts'
import { parseFiles } from '../src/parse/index.ts'
import type { Manifest, ParsedFile } from '../src/parse/manifest.ts'
import { sourceOf } from '../src/parse/span.ts'
import { parseTree } from '../src/parse/tree.ts'
import { isDeckhouseGroup } from '../src/parse/sniff.ts'
import { splitDocuments } from '../src/parse/split.ts'
import { isCandidate } from '../src/read/candidates.ts'
import { type SourceFile, sourceFile } from '../src/read/source-file.ts'
import { isInside, wrongIn, wrongPositions } from './positions.ts'

// `npm run robustness -- FOLDER…`: what the built command line and the parser make of somebody else's repository.

interface Result {
  readonly name: string
  readonly files: number
  readonly documents: number
  readonly deckhouse: number
  /** What went wrong, a line each. */
  readonly crashes: readonly string[]
  readonly wrong: readonly string[]
  /** How many times as long as `node -e 0` the check takes. */
  readonly ratio: number
  readonly verdicts: Readonly<Record<string, number>>
}

/** Prints a row of a table for each folder, and what went wrong. Returns 1 where anything did. */
export async function main(folders: readonly string[]): Promise<number> {
  if (folders.length === 0) {
    print('Give the folders of checked-out repositories.\n')
    return 2
  }
  print('| Repository | Files | Documents | Of Deckhouse | Crashes | Wrong places | Time | Rows |\n|-|-|-|-|-|-|-|-|\n')
  let failed = false
  for (const folder of folders) {
    const result = await examine(resolve(folder))
    print(`${row(result)}\n`)
    for (const line of [...result.crashes, ...result.wrong].slice(0, 20)) process.stderr.write(`  ${line}\n`)
    failed ||= result.crashes.length + result.wrong.length > 0
  }
  return failed ? 1 : 0
}

async function examine(folder: string): Promise<Result> {
  const files = filesBelow(folder, folder)
  const parsed = await parsedOneByOne(files)
  const manifests = parsed.files.flatMap((file) => file.manifests)
  const run = checked(folder)
  return {
    name: basename(folder).replace('+', '/'),
    files: files.length,
    documents: files.reduce((sum, { text }) => sum + (text === undefined ? 0 : splitDocuments(text).length), 0),
    deckhouse: manifests.filter(isOfDeckhouse).length,
    crashes: [...parsed.crashes, ...run.crashes],
    wrong: [
      ...manifests.flatMap((manifest) => wrongPositions(manifest)),
      ...files.flatMap((file) => wrongTrees(file)),
      ...problemsOutside(files, parsed.files),
      ...run.wrong,
    ],
    ratio: run.ratio,
    verdicts: run.verdicts,
  }
}

/** Groups that hold no dot are Kubernetes' own; Deckhouse's bootstrap documents bear its group too. */
const isOfDeckhouse = ({ group }: Manifest): boolean => isDeckhouseGroup(group)

function filesBelow(top: string, folder: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === '.git' ? [] : filesBelow(top, full)
    const path = relative(top, full)
    return entry.isFile() && isCandidate(path) ? [sourceFile(path, readFileSync(full))] : []
  })
}

/** Each file alone, so that one that crashes the parser is known by its name. */
async function parsedOneByOne(
  all: readonly SourceFile[],
): Promise<{ readonly files: readonly ParsedFile[]; readonly crashes: readonly string[] }> {
  const files: ParsedFile[] = []
  const crashes: string[] = []
  for (const file of all) {
    try {
      for (const one of await parseFiles([file])) files.push(one)
    } catch (error) {
      crashes.push(`${file.path}: ${String(error)}`)
    }
  }
  return { files, crashes }
}

/**
 * What is wrong with the trees of all documents, also of those that no rule reads: their places, and where the quick
 * reader reads something else than the parser of record.
 */
function wrongTrees({ path, text: raw }: SourceFile): readonly string[] {
  const source = sourceOf(path, raw ?? '')
  if (source.text.length > MAX_MANIFESTS) return []
  return splitDocuments(source.text).flatMap(({ start, end }) => {
    const text = source.text.slice(start, end)
    const [quick, record] = [parsePlain(text, start), parseTree(text, start)]
    const differ = quick === undefined || isDeepStrictEqual(quick, record) ? [] : [`${path}: two trees from ${start}`]
    return record.state === 'read' && record.root !== undefined ? [...differ, ...wrongIn(source, record.root)] : differ
  })
}

/** Problems of files whose place is not in the file. */
function problemsOutside(files: readonly SourceFile[], parsed: readonly ParsedFile[]): readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text ?? '']))
  return parsed.flatMap(({ path, problems, doubtful }) =>
    [...problems, ...doubtful]
      .filter(({ at }) => !isInside(texts.get(path) ?? '', at))
      .map(({ at }) => `${path}:${at.start.line}:${at.start.column} outside`),
  )
}

type Checked = Pick<Result, 'crashes' | 'wrong' | 'ratio' | 'verdicts'>

/** The built command line over a folder: how it ends, and the places of its report. */
function checked(folder: string): Checked {
  const start = elapsed(['-e', '0'])
  const run = elapsed([resolve('dist/cli/index.js'), 'check', '--format', 'json'], folder)
  const ratio = run.time / start.time
  if (run.status !== 0 && run.status !== 1) {
    return { crashes: [`exit ${run.status ?? 'by a signal'}: ${run.stderr.trim()}`], wrong: [], ratio, verdicts: {} }
  }
  const verdicts: Record<string, number> = {}
  const wrong: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (isRecord(value)) {
      const { section, verdict } = value
      if (typeof section === 'string' && typeof verdict === 'string') verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
      const place = spanOf(value)
      if (place !== undefined && !isTrue(folder, place)) wrong.push(`${place.path}:${place.start.line} of the report`)
      for (const inner of Object.values(value)) visit(inner)
    }
  }
  visit(JSON.parse(run.stdout))
  const errors = verdicts['error'] ?? 0
  return { crashes: errors === 0 ? [] : [`${errors} rows are errors of a rule`], wrong, ratio, verdicts }
}

interface Place {
  readonly path: string
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** A place of the report, where an object is one. */
function spanOf(value: Readonly<Record<string, unknown>>): Place | undefined {
  const { path, line, column, endLine, endColumn } = value
  if (typeof path !== 'string' || typeof line !== 'number' || typeof column !== 'number') return undefined
  const start = { line, column }
  const end =
    typeof endLine === 'number' && typeof endColumn === 'number' ? { line: endLine, column: endColumn } : start
  return { path, start, end }
}

const isTrue = (folder: string, place: Place): boolean =>
  isInside(readFileSync(join(folder, place.path), 'utf8'), place)

function elapsed(args: readonly string[], cwd?: string): { time: number; status: number | null } & Texts {
  const before = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 })
  return { time: performance.now() - before, status, stdout, stderr }
}

interface Texts {
  readonly stdout: string
  readonly stderr: string
}

function row({ name, files, documents, deckhouse, crashes, wrong, ratio, verdicts }: Result): string {
  const order = ['pass', 'warn', 'fail', 'unknown', 'not-applicable', 'error']
  const rows = order.flatMap((verdict) => (verdicts[verdict] === undefined ? [] : [`${verdicts[verdict]} ${verdict}`]))
  const cells = [name, files, documents, deckhouse, crashes.length, wrong.length, `${ratio.toFixed(0)} ×`]
  return `| ${cells.join(' | ')} | ${rows.length === 0 ? '–' : rows.join(', ')} |`
}

function print(text: string): void {
  process.stdout.write(text)
}
