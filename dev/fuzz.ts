import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { LAWS, type Mutant, seedsIn } from './fuzzing.ts'

// `npm run fuzz -- --minutes N --seed S`: texts made from manifests, held against what holds for all of them.

/** Where seeds lie, and those of a folder that is named, or that lies beside this repository. */
const FOLDERS = ['examples', join('src', 'rules'), process.env['FUZZ_CORPUS'] ?? join('..', 'shared', 'corpus')]
const FAILURES = 'fuzz-failures'

/** Prints the seed and, where a law is broken, the smallest text that breaks it. Returns 1 where one is. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
  const minutes = Number(values.minutes ?? 5)
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000))
  if (!(minutes > 0) || !Number.isSafeInteger(seed)) {
    print('Give --minutes a number above 0, and --seed a whole number.\n')
    return 2
  }
  const seeds = seedsIn(FOLDERS)
  print(`Seed ${seed}, ${seeds.length} manifests, ${minutes} minutes for ${LAWS.length} laws.\n`)
  const broken = LAWS.filter(({ name, property }) => {
    const details = fc.check(property(seeds), {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (minutes * 60_000) / LAWS.length,
    })
    print(`${details.failed ? 'Broken' : 'Holds'} after ${details.numRuns} texts: ${name}\n`)
    const [mutant] = details.counterexample ?? []
    if (!details.failed || mutant === undefined) return false
    const error = details.errorInstance
    report(
      name,
      mutant,
      `seed ${seed}, path ${details.counterexamplePath ?? ''}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return true
  })
  return broken.length === 0 ? 0 : 1
}

function report(name: string, { before, text }: Mutant, why: string): void {
  const file = join(FAILURES, name.replaceAll(/\W+/g, '-'))
  mkdirSync(FAILURES, { recursive: true })
  writeFileSync(`${file}.yml`, text)
  writeFileSync(`${file}.before.yml`, before)
  writeFileSync(`${file}.txt`, `${why}\n`)
  print(`${why}\n\n${text}\n\nWritten to ${file}.yml.\n`)
}

function print(text: string): void {
  process.stdout.write(text)
}
