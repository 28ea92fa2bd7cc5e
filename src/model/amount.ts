import type { Span } from '../parse/span.ts'
import type { Fact } from './fact.ts'

/**
 * A number that manifests bound from both sides: nodes, cores or bytes. Only what cannot be known widens it, and a
 * verdict is decided when the whole interval falls on one side.
 */
export interface Amount {
  readonly least: number
  /** Infinity where nothing bounds it. */
  readonly most: number
  /** How the manifests say it, ready for a sentence: `replicas: 3` between backticks. Empty where they do not. */
  readonly text: string
  /** The place that says it, or the nearest thing that could have said it. */
  readonly at?: Span
  /** The default that it rests on, where nothing is written. */
  readonly byDefault?: string
  /** Why it is not exact. */
  readonly open?: Open
}

/** Why something cannot be told, and what would decide it. */
export interface Open {
  /** Ends a sentence that starts with its subject: `is the placeholder …`. */
  readonly why: string
  /** A sentence. */
  readonly ask: string
  readonly at?: Span
  /** Something is there and cannot be read, as opposed to nothing being said. */
  readonly unreadable: boolean
}

/** A number that is known for sure. */
export function exactly(value: number, text: string, at?: Span): Amount {
  return { least: value, most: value, text, ...(at === undefined ? {} : { at }) }
}

/** A number of which nothing is known but that it is not below `least`. */
export function open(reason: Open, least = 0, most = Infinity): Amount {
  return { least, most, text: '', open: reason, ...(reason.at === undefined ? {} : { at: reason.at }) }
}

/** Nothing, for certain. */
export const NONE: Amount = { least: 0, most: 0, text: '' }

export const isExact = ({ least, most }: Amount): boolean => least === most

/** The same amount in another unit. */
export function times(amount: Amount, factor: number): Amount {
  return { ...amount, least: amount.least * factor, most: amount.most === Infinity ? Infinity : amount.most * factor }
}

/** The product of two amounts, such as nodes and the cores of each; none of infinitely many is none. */
export function product(left: Amount, right: Amount): Amount {
  const most = left.most === 0 || right.most === 0 ? 0 : left.most * right.most
  return joined(left, right, left.least * right.least, most)
}

/** The sum of some amounts; its texts are those that say something. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (total, amount) => joined(total, amount, total.least + amount.least, total.most + amount.most),
    NONE,
  )
}

/** Both of two answers are possible: the interval that holds them. */
export function either(left: Amount, right: Amount, reason: Open): Amount {
  if (isExact(left) && isExact(right) && left.least === right.least) return left
  const { byDefault: _, ...rest } = left
  return {
    ...rest,
    text: [...new Set([left.text, right.text])].filter((text) => text !== '').join(' or '),
    least: Math.min(left.least, right.least),
    most: Math.max(left.most, right.most),
    open: left.open ?? right.open ?? reason,
  }
}

function joined(left: Amount, right: Amount, least: number, most: number): Amount {
  const text = [left.text, right.text].filter((part) => part !== '').join(' + ')
  const at = left.at ?? right.at
  const byDefault = [left.byDefault, right.byDefault].filter((part) => part !== undefined).join('; ')
  const reasons = [left.open, right.open].filter((reason) => reason !== undefined)
  // What is there and cannot be read must not hide behind what is merely not said.
  const why = reasons.find(({ unreadable }) => unreadable) ?? reasons[0]
  return {
    least,
    most,
    text,
    ...(at === undefined ? {} : { at }),
    ...(byDefault === '' ? {} : { byDefault }),
    ...(why === undefined || least === most ? {} : { open: why }),
  }
}

/** A number of a manifest as an amount, in `unit`; where the manifest is silent, `silent` says what that means. */
export function amountOf(
  fact: Fact<number>,
  key: string,
  unit: number,
  ask: string,
  silent: (at: Span | undefined) => Amount,
): Amount {
  switch (fact.state) {
    case 'known':
      return exactly(fact.value * unit, `\`${key}: ${fact.text}\``, fact.at)
    case 'silent':
      return silent(fact.at)
    case 'unreadable':
      return open({ why: fact.why, ask, at: fact.at, unreadable: true })
  }
}
