import { spawn } from 'node:child_process'

/** A process to be measured. */
export interface Subject {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd?: string
  /** The whole environment; a small one if left out. */
  readonly env?: Readonly<Record<string, string>>
  /** Exit codes of a run that did its work; 0 if left out. */
  readonly exits?: readonly number[]
}

/** Runs of one subject in milliseconds, as they came. */
export interface Timing {
  readonly name: string
  readonly runs: readonly number[]
}

/**
 * Runs whole processes in turns, so that what else the machine does weighs on all alike. The first turn warms the
 * file system and does not count. Throws where a process fails, for a failure is quick.
 */
export async function interleaved(subjects: readonly Subject[], turns: number): Promise<readonly Timing[]> {
  const runs = subjects.map((): number[] => [])
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [index, subject] of subjects.entries()) {
      const time = await once(subject)
      if (turn > 0) runs[index]?.push(time)
    }
  }
  return subjects.map(({ name }, index) => ({ name, runs: runs[index] ?? [] }))
}

/** The middle of the runs. */
export function median(runs: readonly number[]): number {
  const sorted = runs.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Megabytes that a process of Node held at most. */
export async function peakMemory(subject: Subject): Promise<number> {
  const hook = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS))`
  const { stderr } = await run({ ...subject, args: ['--import', hook, ...subject.args] })
  const [, kibibytes] = /\nPEAK (\d+)/.exec(stderr) ?? []
  return Math.round(Number(kibibytes) / 1024)
}

async function once(subject: Subject): Promise<number> {
  const start = process.hrtime.bigint()
  const { code, stderr } = await run(subject)
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (!(subject.exits ?? [0]).includes(code)) throw new Error(`${subject.name} ended with ${code}: ${stderr}`)
  return time
}

function run({ command, args, cwd, env }: Subject): Promise<{ readonly code: number; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      // Certificates from the environment cost some versions of Node more than the whole check.
      env: env ?? { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      // A pipe, as in a workflow: what a terminal costs is no part of a run.
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.resume()
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stderr: Buffer.concat(chunks).toString() }))
  })
}
