import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { temporaryFolder } from '../git-fixture.ts'
import { interleaved, peakMemory } from './measure.ts'
import { installPeers } from './peers.ts'
import { actionScene, type Place, pullScene, sampleScene, type Scene, wholeScene } from './subjects.ts'
import { type Measured, table, withTable } from './table.ts'

const USAGE = `Measure the built bundles: whole processes, in turns with \`node -e 0\` and \`git grep\`.

Usage: npm run bench -- [options]

  --node PATH      The Node to measure. May be repeated; this one if left out.
  --scenes LIST    sample, action, pull, and numbers of files. Default: sample,action,1000,10000,pull
  --turns N        Runs of each process. Default: 15; a fifth of it from 10,000 files on, at least 5.
  --peers          Measure other tools of the npm registry beside the scenes of 1,000 files and fewer. They are
                   installed into a temporary folder.
  --write          Write the table into docs/speed.md.
`

/** Prints a table of what the bundles in \`dist/\` cost. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      node: { type: 'string', multiple: true },
      scenes: { type: 'string', default: 'sample,action,1000,10000,pull' },
      turns: { type: 'string', default: '15' },
      peers: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const root = resolve('.')
  if (!existsSync(join(root, 'dist/cli/index.js'))) throw new Error('Run `npm run build` first.')
  const measured: Measured[] = []
  const tools = temporaryFolder('readiness-peers-')
  const peers = values.peers ? installPeers(tools.path) : undefined
  for (const node of values.node ?? [process.execPath]) {
    for (const name of values.scenes.split(',')) {
      measured.push(await measure({ root, node, name, turns: Number(values.turns), peers }))
      process.stderr.write(`${table(measured.slice(-1))}\n`)
    }
  }
  tools.remove()
  const text = `${circumstances()}\n\n${table(measured)}`
  process.stdout.write(text)
  if (values.write) writeFileSync('docs/speed.md', withTable(readFileSync('docs/speed.md', 'utf8'), text))
  return 0
}

interface Order {
  readonly root: string
  readonly node: string
  readonly name: string
  readonly turns: number
  readonly peers: ReturnType<typeof installPeers> | undefined
}

/** A scene on files of its own, which are gone afterwards. */
async function measure({ root, node, name, turns, peers }: Order): Promise<Measured> {
  const temporary = temporaryFolder('readiness-bench-')
  try {
    const scene = await sceneOf(name, { root, node, scratch: temporary.path })
    try {
      const large = name === 'pull' || Number(name) >= 10_000
      const beside = scene.folder === undefined || large ? [] : (peers?.(node, scene.folder) ?? [])
      const timings = await interleaved(
        [...scene.subjects, ...beside],
        large ? Math.max(5, Math.floor(turns / 5)) : turns,
      )
      const { title, watched } = scene
      const version = execFileSync(node, ['--version']).toString().trim().slice(1)
      if (watched === undefined) return { title, node: version, timings }
      return { title, node: version, timings, memory: { name: watched.name, megabytes: await peakMemory(watched) } }
    } finally {
      await scene.close?.()
    }
  } finally {
    temporary.remove()
  }
}

async function sceneOf(name: string, place: Place): Promise<Scene> {
  if (name === 'sample') return sampleScene(place)
  if (name === 'action') return actionScene(place)
  if (name === 'pull') return pullScene(place, 10_000)
  const files = Number(name)
  if (!Number.isInteger(files) || files < 1) throw new Error(`\`${name}\` is no scene. See --help.`)
  return wholeScene(place, files)
}

/** Day and machine, without which a number says little. */
function circumstances(): string {
  const [cpu] = cpus()
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${process.platform}, medians of interleaved runs.`
}
