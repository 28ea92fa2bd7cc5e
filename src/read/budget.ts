import { MAX_TOTAL } from '../data/limits.ts'
import { limitOf, overLimit } from './source-file.ts'

/** Says why a file of so many bytes is not read (a sentence), or counts it and answers undefined. */
export type Budget = (path: string, size: number) => string | undefined

/** The bytes that one run reads: files are counted in the order in which they are asked for. */
export function budget(most = MAX_TOTAL): Budget {
  let spent = 0
  return (path, size) => {
    const largest = limitOf(path)
    if (size > largest) return overLimit(size, largest)
    if (spent + size > most) return `One run reads ${most} bytes, and the files before it leave too few for it.`
    spent += size
    return undefined
  }
}
