import { expect } from 'vitest'

/** How many times larger the second of two inputs is. */
const FACTOR = 8

/**
 * Fails where work grows faster than its input: by the time that this process had a processor, so that other work on the
 * machine does not count. Eight times the input takes 8 times as long where work is linear, and 64 times where it is
 * quadratic; between the two there is room for what the collector of garbage does.
 */
export async function expectLinear(size: number, work: (size: number) => unknown): Promise<void> {
  await work(size)
  const small = Math.max(2, await least(() => work(size)))
  const large = await least(() => work(size * FACTOR))
  expect(large / small, `${small} ms for ${size}, ${large} ms for ${size * FACTOR}`).toBeLessThan(FACTOR * 4)
}

/** Milliseconds of processor time that something takes: the better of two runs. */
async function least(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 2; run += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return Math.min(...times)
}
