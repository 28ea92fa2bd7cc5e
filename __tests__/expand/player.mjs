import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join, relative } from 'node:path'

/**
 * Programs that render, as the tests put them on a machine: `record` runs the real one and writes down what it was asked
 * and what it answered, `play` answers from what was written down, and does not put up with anything else.
 */

/** All that a tool may find in its environment; the rest belongs to the process that starts it. */
const ALLOWED =
  /^(?:PATH|HOME|TMPDIR|XDG_\w+|KUSTOMIZE_PLUGIN_HOME|KUBECONFIG|HELM_\w+|GIT_\w+|LC_ALL|(?:https?|all|no)_proxy|PWD|SHLVL|_)$/i

/** The words with which a program is asked who it is: no text of anybody else is involved. */
const isVersion = (words) => words[0] === 'version'

/** The name of a run: a hash of the words and of every file that the program finds. */
function nameOf(words, folder) {
  const files = isVersion(words)
    ? []
    : filesOf(folder).map((file) => [relative(folder, file), readFileSync(file, 'utf8')])
  return createHash('sha256')
    .update(JSON.stringify([words, files]))
    .digest('hex')
    .slice(0, 16)
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/** Runs the real program with the words of this process, and writes down what it answers. */
export function record(real, folder, about) {
  const words = process.argv.slice(2)
  const { status, stdout, stderr } = spawnSync(real, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const free = (text) => text.replaceAll(process.cwd(), '{folder}')
  const run = { ...about, words, status, stdout: free(stdout), stderr: free(stderr) }
  const file = join(folder, `${nameOf(words, process.cwd())}.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(run, undefined, 2)}\n`)
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = status
}

/** Answers as the real program did. `isolated`: a tool has a network of its own here, which leads nowhere. */
export async function play(folder, isolated) {
  const words = process.argv.slice(2)
  const strange = Object.keys(process.env).filter((name) => !ALLOWED.test(name))
  if (strange.length > 0) return refuse(`finds ${strange.join(', ')} in its environment`)
  if (!process.env.https_proxy?.endsWith('127.0.0.1:9')) return refuse('could reach the network by a proxy')
  if (isolated && !isVersion(words) && (await codeOfCall()) !== 'ENETUNREACH') return refuse('reaches a network')
  const file = join(folder, `${nameOf(words, process.cwd())}.json`)
  if (!existsSync(file)) return refuse(`was never asked \`${words.join(' ')}\` about these files`)
  const { status, stdout, stderr } = JSON.parse(readFileSync(file, 'utf8'))
  const here = (text) => text.replaceAll('{folder}', process.cwd())
  process.stdout.write(here(stdout))
  process.stderr.write(here(stderr))
  process.exitCode = status
}

function refuse(why) {
  process.stderr.write(`the stand-in ${why}\n`)
  process.exitCode = 97
}

/** What comes of a call to this machine itself, on a port on which nothing listens. */
function codeOfCall() {
  return new Promise((done) => {
    const socket = connect(9, '127.0.0.1')
    socket.on('connect', () => done('reached'))
    socket.on('error', ({ code }) => done(code))
    socket.on('close', () => socket.destroy())
  })
}
