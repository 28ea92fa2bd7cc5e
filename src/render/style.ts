type Paint = (text: string) => string

/** How words are painted; a text without color stays as it is. */
export interface Style {
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly dim: Paint
  readonly bold: Paint
}

export function styleOf(color: boolean): Style {
  const paint = (code: number): Paint => (color ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text)
  return { red: paint(31), yellow: paint(33), green: paint(32), dim: paint(2), bold: paint(1) }
}
