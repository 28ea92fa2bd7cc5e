import { spawn } from 'node:child_process'
import type { Workspace } from './workspace.ts'

/** How a run of a tool ended: what it wrote, or why it counts for nothing (the end of a sentence). */
export type Ran =
  | { readonly state: 'done'; readonly output: string }
  | { readonly state: 'failed'; readonly why: string; readonly isInterrupted: boolean }

/** How long a tool may run and how much it may write. */
export interface RunLimits {
  /** Milliseconds. */
  readonly time: number
  /** Bytes. */
  readonly output: number
}

/** Whether the kernel gives a process a network of its own, which leads nowhere. */
export type Isolation = 'namespace' | 'proxies'

/** A port on which nothing listens: discard, which no system opens any more. */
const NOWHERE = 'http://127.0.0.1:9'

/**
 * What a tool finds in its environment: nothing of this process. No credentials, no cluster, no programs that it could
 * start, folders of its own for whatever it keeps, and proxies that lead nowhere.
 */
export function scrubbed({ home }: Workspace): Readonly<Record<string, string>> {
  return {
    PATH: `${home}/no-programs`,
    HOME: home,
    TMPDIR: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    KUSTOMIZE_PLUGIN_HOME: `${home}/no-plugins`,
    HELM_CONFIG_HOME: home,
    HELM_CACHE_HOME: home,
    HELM_DATA_HOME: home,
    HELM_PLUGINS: `${home}/no-plugins`,
    HELM_NO_PLUGINS: '1',
    KUBECONFIG: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    ALL_PROXY: NOWHERE,
    http_proxy: NOWHERE,
    https_proxy: NOWHERE,
    all_proxy: NOWHERE,
    NO_PROXY: '',
    no_proxy: '',
    LC_ALL: 'C',
  }
}

/** The words that start a program without a network. */
const WITHOUT_NETWORK = ['--user', '--map-root-user', '--net', '--']

/**
 * Runs a program in a workspace, cut off from everything else. It is killed with all that it started when its time is
 * over or its output too large. What it writes to its error output is kept for the reason of a failure.
 */
export function run(
  program: string,
  args: readonly string[],
  workspace: Workspace,
  limits: RunLimits,
  unshare: string | undefined,
): Promise<Ran> {
  const [file, words] = unshare === undefined ? [program, args] : [unshare, [...WITHOUT_NETWORK, program, ...args]]
  return new Promise((done) => {
    const started = spawn(file, [...words], {
      cwd: workspace.top,
      env: scrubbed(workspace),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that nothing outlives it.
      detached: true,
    })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    let size = 0
    let isOver = false
    const end = (result: Ran): void => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      killGroup(started.pid)
      done(result)
    }
    const give = (why: string): void => end({ state: 'failed', why, isInterrupted: true })
    const timer = setTimeout(() => give(`it takes longer than ${limits.time / 1000} seconds`), limits.time)
    const collect = (to: Buffer[]) => (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > limits.output) give(`it writes more than ${limits.output} bytes`)
      else to.push(chunk)
    }
    started.stdout.on('data', collect(output))
    started.stderr.on('data', collect(errors))
    started.on('error', () => give('it cannot be started'))
    started.on('close', (code) => {
      if (code === 0) end({ state: 'done', output: Buffer.concat(output).toString('utf8') })
      else end({ state: 'failed', why: Buffer.concat(errors).toString('utf8'), isInterrupted: false })
    })
  })
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}
