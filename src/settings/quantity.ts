const UNITS = { k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 } as const
const BINARY = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50 } as const
const FACTORS = new Map<string, number>([...Object.entries(UNITS), ...Object.entries(BINARY)])

/** Bytes of a quantity as the schema admits it: `16Gi`, `8G`, or a whole number of bytes. */
export function bytesIn(quantity: string | number): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)([A-Za-z]+)$/.exec(String(quantity)) ?? []
  return amount === undefined ? Number(quantity) : Number(amount) * (FACTORS.get(unit) ?? Number.NaN)
}
