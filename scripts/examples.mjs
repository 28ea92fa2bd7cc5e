// The examples, judged by the committed command line as a team would judge them: each in a folder of its own, outside of
// this repository. `generate.mjs` writes what comes out beside them; `npm run example -- NAME` prints one of them.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = 'examples'
/** The day as of which the examples are judged: their waivers and drills have days. */
const DATE = '2026-11-24'
/** What lies beside the manifests, and is no part of what a team would have. */
const OURS = ['README.md', 'expected.txt', 'expected.json']

export const EXAMPLES = ['cloud', 'bare-metal', 'fleet', 'legacy', 'templated']

/** Each expected file by its path, as it should be. The version of this tool is left out of the JSON report. */
export function expectedFiles() {
  return Object.fromEntries(
    EXAMPLES.flatMap((name) => {
      const { tool: _, ...report } = JSON.parse(judge(name, ['--format', 'json']).stdout)
      return [
        [join(FOLDER, name, 'expected.txt'), judge(name, ['--verbose']).stdout],
        [join(FOLDER, name, 'expected.json'), `${JSON.stringify(report, undefined, 2)}\n`],
      ]
    }),
  )
}

/** A row for each example: what it shows, in the words of its page, and what its report counts. */
export function exampleTable(files) {
  const cells = EXAMPLES.map((name) => {
    const { clusters, totals, gate } = JSON.parse(files[join(FOLDER, name, 'expected.json')])
    const [title, , shows] = readFileSync(join(FOLDER, name, 'README.md'), 'utf8').split('\n')
    const counts = [
      `${totals.pass} met`,
      ...['fail', 'warn'].filter((verdict) => totals[verdict] > 0).map((verdict) => `${totals[verdict]} ${verdict}`),
      ...['waived', 'attested'].filter((state) => totals[state] > 0).map((state) => `${totals[state]} ${state}`),
      ...(totals.unknown > 0 ? [`${totals.unknown} cannot tell`] : []),
      `${totals['not-applicable']} do not apply`,
    ]
    const of = clusters.length === 1 ? '1 cluster' : `${clusters.length} clusters`
    return [
      `[${title.replace('# ', '')}](../${FOLDER}/${name}/README.md)`,
      shows,
      `[${of}, ${counts.join(', ')}: gate ${gate.passed ? 'passed' : 'failed'}](../${FOLDER}/${name}/expected.txt)`,
    ]
  })
  return ['| example | what it shows | its report |', '|-|-|-|', ...cells.map((row) => `| ${row.join(' | ')} |`)].join(
    '\n',
  )
}

function judge(name, words) {
  const scratch = mkdtempSync(join(tmpdir(), 'example-'))
  try {
    const folder = join(scratch, name)
    cpSync(join(FOLDER, name), folder, { recursive: true })
    for (const file of OURS) rmSync(join(folder, file), { force: true })
    const result = spawnSync(process.execPath, [resolve('dist/cli/index.js'), 'check', '.', '--date', DATE, ...words], {
      cwd: folder,
      encoding: 'utf8',
      // Nobody's own width of a terminal belongs into what is committed.
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '' },
    })
    if (result.status !== 0 && result.status !== 1) throw new Error(result.stderr)
    return result
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = '', ...words] = process.argv.slice(2)
  if (EXAMPLES.includes(name)) {
    const { stdout, status } = judge(name, words)
    process.stdout.write(stdout)
    process.exitCode = status
  } else {
    const said = name === '' ? 'Name an example.' : `\`${name}\` is no example.`
    console.error(`${said} There are: ${EXAMPLES.map((one) => `\`${one}\``).join(', ')}.`)
    process.exitCode = 2
  }
}
