import type { Span } from '../parse/span.ts'
import { type Delivery, SEVERITIES } from './alert-routes.ts'
import type { Hidden } from './hidden.ts'

/** A way out of the cluster that an object declares. */
export interface Way {
  readonly object: string
  readonly field: string
  /** The place that stands for the way as a whole. */
  readonly at: Span
  /** How it sends, as a sentence, with the place that proves it. */
  readonly sends: readonly Sending[]
  /** What becomes of alerts, by their severity. */
  readonly delivers: ReadonlyMap<number, Delivery>
  readonly troubles: readonly Trouble[]
  /** What cannot be read of it. */
  readonly hidden: readonly Hidden[]
}

/** One destination of a way. `severities`: those of the alerts that may come to it, where it is not all of them. */
export interface Sending {
  readonly because: string
  readonly at: Span
  readonly severities?: readonly number[]
}

/** Something in a way that keeps it from delivering, whole or in part. */
export interface Trouble {
  readonly field: string
  readonly because: string
  readonly at: Span
  readonly also?: readonly Span[]
  readonly fix: string
  /** It rests on something that the object does not declare. */
  readonly absence?: boolean
}

/** The same for alerts of every severity. */
export const everySeverity = (delivery: Delivery): Way['delivers'] =>
  new Map(SEVERITIES.map((severity) => [severity, delivery]))

/** A way that takes every alert. */
export function working(object: string, field: string, at: Span, because: string): Way {
  const sends = [{ because, at }]
  return { object, field, at, sends, delivers: everySeverity('yes'), troubles: [], hidden: [] }
}

/** A way that takes none. */
export function broken(object: string, trouble: Trouble): Way {
  const { field, at } = trouble
  return { object, field, at, sends: [], delivers: everySeverity('no'), troubles: [trouble], hidden: [] }
}

/** A way of which nobody can tell. */
export function unclear(object: string, field: string, at: Span, because: string): Way {
  const hidden = [{ because, at }]
  return { object, field, at, sends: [], delivers: everySeverity('doubt'), troubles: [], hidden }
}
