/** The allowed word that was probably meant, or undefined where none is near. */
export function closest(word: string, allowed: readonly string[]): string | undefined {
  const ranked = allowed
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((left, right) => left.distance - right.distance)
  const [best] = ranked
  if (best === undefined) return undefined
  const { candidate, distance: mistakes } = best
  // Of a word of one letter nothing is left to recognize.
  return mistakes === 0 || (mistakes <= Math.max(1, Math.floor(candidate.length / 3)) && mistakes < candidate.length)
    ? candidate
    : undefined
}

/** Levenshtein's distance, one row at a time. */
export function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...right].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** `Allowed are a, b and c.`, with a guess in front where one is near. */
export function allowedWords(word: string, allowed: readonly string[]): string {
  const guess = closest(word, allowed)
  const meant = guess === undefined || guess === word ? '' : ` Did you mean \`${guess}\`?`
  return `${meant} Allowed: ${allowed.map((one) => `\`${one}\``).join(', ')}.`.trimStart()
}
