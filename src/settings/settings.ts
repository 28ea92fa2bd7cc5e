import type { FailOn, Scope } from '../compare/report.ts'
import { UserError } from '../errors.ts'
import { allowedWords } from '../closest.ts'

/** What a run was asked for, by the inputs of the action or the flags of the command line. */
export interface Settings {
  readonly config: string
  /** Whether `config` was named, so that a missing file is an error. */
  readonly configNamed: boolean
  /** How the setting is called that names it. */
  readonly configCalled: string
  /** Where `config` names a file of another repository. */
  readonly foreign: ForeignConfig | undefined
  readonly configFrom: 'base' | 'head'
  /** Undefined: left to the policy, and to the default after it. */
  readonly scope: Scope | undefined
  readonly failOn: FailOn | undefined
  readonly onUnreadable: 'fail' | 'warn'
  /** Whether programs of this machine render what they can: `auto` is yes where nobody from outside wrote the text. */
  readonly render: 'auto' | 'always' | 'never'
  readonly comment: 'always' | 'on-failure' | 'never'
  readonly annotations: boolean
  /** The name of a check run with every annotation; empty where none is wanted. */
  readonly checkRun: string
  /** Whether repairs are suggested in a review. */
  readonly suggestions: boolean
  /** Names of the clusters to judge; empty means all. */
  readonly clusters: readonly string[]
  readonly target: string
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
}

/** A policy that is kept in another repository: `owner/repo/path@ref`. */
export interface ForeignConfig {
  readonly owner: string
  readonly repo: string
  readonly path: string
  /** A branch, a tag or a commit. */
  readonly ref: string
}

export const DEFAULT_CONFIG = '.github/production-readiness.yml'
export const SCOPES = ['introduced', 'changed', 'all'] as const
export const FAIL_ON = ['fail', 'warn', 'unknown', 'never'] as const

/** What both doors hand over: text as it was given, undefined or empty where nothing was given. */
export interface RawSettings {
  readonly config?: string | undefined
  readonly 'config-from'?: string | undefined
  readonly scope?: string | undefined
  readonly 'fail-on'?: string | undefined
  readonly 'on-unreadable'?: string | undefined
  readonly render?: string | undefined
  readonly comment?: string | undefined
  readonly annotations?: string | undefined
  readonly 'check-run'?: string | undefined
  readonly suggestions?: string | undefined
  readonly clusters?: string | undefined
  readonly target?: string | undefined
  readonly date?: string | undefined
}

/**
 * Parses settings. Throws a UserError that quotes the value and lists the allowed ones. `today` is `YYYY-MM-DD`, UTC;
 * `called` is how a setting is called where somebody gave it: `--scope` on the command line.
 */
export function settingsFrom(
  raw: RawSettings,
  today: string,
  called = (name: keyof RawSettings): string => name,
): Settings {
  const oneOf = <T extends string>(name: keyof RawSettings, allowed: readonly T[]): T | undefined =>
    wordOf(called(name), raw[name], allowed)
  const config = raw.config === undefined || raw.config === '' ? DEFAULT_CONFIG : raw.config
  return {
    config: config.replace(/^\.\//, ''),
    configNamed: config !== DEFAULT_CONFIG,
    configCalled: called('config'),
    foreign: foreign(config),
    configFrom: oneOf('config-from', ['base', 'head']) ?? 'base',
    scope: oneOf('scope', SCOPES),
    failOn: oneOf('fail-on', FAIL_ON),
    onUnreadable: oneOf('on-unreadable', ['fail', 'warn']) ?? 'fail',
    render: oneOf('render', ['auto', 'always', 'never']) ?? 'auto',
    comment: oneOf('comment', ['always', 'on-failure', 'never']) ?? 'always',
    annotations: (oneOf('annotations', ['true', 'false']) ?? 'true') === 'true',
    checkRun: (raw['check-run'] ?? '').trim(),
    suggestions: oneOf('suggestions', ['true', 'false']) === 'true',
    clusters: (raw.clusters ?? '')
      .split(/[\n,]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    target: target(called('target'), raw.target),
    date: date(called('date'), raw.date) ?? today,
  }
}

function foreign(config: string): ForeignConfig | undefined {
  if (config.startsWith('.') || config.startsWith('/')) return undefined
  const [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.+)$/.exec(config) ?? []
  return owner === undefined || repo === undefined || path === undefined || ref === undefined
    ? undefined
    : { owner, repo, path, ref }
}

function wordOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined || value === '') return undefined
  const found = allowed.find((word) => word === value)
  if (found === undefined) throw new UserError(`${name}: \`${value}\` is not allowed. ${allowedWords(value, allowed)}`)
  return found
}

function target(name: string, value: string | undefined): string {
  if (value === undefined || value === '') return 'default'
  // The key stands in the comment's marker, which is an HTML comment with JSON in it.
  if (!/^[\w.-]{1,64}$/.test(value)) {
    throw new UserError(
      `${name}: \`${value}\` is not allowed. Allowed: up to 64 letters, digits, \`.\`, \`_\` and \`-\`.`,
    )
  }
  return value
}

function date(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  if (parsed === undefined || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(value)) {
    throw new UserError(`${name}: \`${value}\` is no day. Allowed: \`YYYY-MM-DD\`, such as \`2026-11-23\`.`)
  }
  return value
}

/** The stricter of what the policy and the run ask for; `fallback` where neither says anything. */
export function stricter<T>(order: readonly T[], fallback: T, ...asked: readonly (T | undefined)[]): T {
  const given = asked.filter((value) => value !== undefined)
  return given.toSorted((left, right) => order.indexOf(left) - order.indexOf(right)).at(-1) ?? fallback
}
