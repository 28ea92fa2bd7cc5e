const UNITS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}

/**
 * Bytes of a Kubernetes quantity: `8Gi`, `8G`, `8192M`, `1e9`, `8589934592`; undefined for anything else. A
 * lower-case `m` is a thousandth, as Kubernetes has it (`k8s.io/apimachinery/pkg/api/resource`).
 */
export function bytesOf(text: string): number | undefined {
  const [, amount, exponent, unit = ''] =
    /^\+?(\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i))?$/.exec(text) ?? []
  const factor = exponent === undefined ? UNITS[unit] : 10 ** Number(exponent)
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor
}

export const GB = 1e9
export const MIB = 2 ** 20
export const GIB = 2 ** 30

/**
 * Bytes for people, in the decimal unit of the guide: `8.58 GB`. Cut off, never rounded up: what falls short of a limit
 * must not look like it. A quantity that lacks its unit shows as what it is.
 */
export function gigabytes(bytes: number): string {
  if (bytes > 0 && bytes < GB / 100) return `${bytes} bytes`
  const digits = bytes < 10 * GB ? 100 : 10
  return `${Math.floor(bytes / (GB / digits)) / digits} GB`
}
