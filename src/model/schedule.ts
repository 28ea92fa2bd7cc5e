import type { Span } from '../parse/span.ts'
import { channelNamed, channelOf } from './channel.ts'
import { DOUBT, MAKE_READABLE } from './objects.ts'
import type { Fact } from './fact.ts'
import type { FirstRelease } from './installation.ts'
import type { Updates } from './release.ts'
import { ALWAYS, type Hours, union, type Week, weekOf } from './week.ts'
import { opening } from './window.ts'

/** When and from where a cluster takes its releases, each part known or unresolved. */
export interface Schedule {
  readonly channel: ChannelKnown | Unresolved
  /** Whether a person confirms each release. A mode that is not set is automatic. */
  readonly manual: { readonly state: 'known'; readonly value: boolean; readonly at?: Span } | Unresolved
  readonly windows: Windows | Unresolved
}

/** `value` is the channel's name in `CHANNELS`; `text` is how it is written. */
export interface ChannelKnown {
  readonly state: 'known'
  readonly value: string
  readonly text: string
  readonly at: Span
}

export interface Windows {
  readonly state: 'known'
  /** No window is declared, so updates may come at any hour. */
  readonly isAbsent: boolean
  readonly open: readonly OpenWindow[]
  /** When updates are installed for certain, as far as the windows can be read. */
  readonly week: Week
  /** A window that cannot be read: there may be more minutes than `week` has. */
  readonly hidden?: Unresolved
  readonly at?: Span
}

/** A window that opens, with its place. */
export interface OpenWindow {
  readonly hours: Hours
  readonly at: Span
}

/** `why` ends a sentence that starts with `what` and `of` the cluster; `ask` is what would decide it. */
export interface Unresolved {
  readonly state: 'unresolved'
  readonly what: string
  readonly why: string
  readonly ask: string
  readonly at?: Span
  readonly also?: readonly Span[]
  /** Something stands there and cannot be read, as opposed to nothing being said. */
  readonly unreadable: boolean
}

/** `complete: false` says that what the manifests leave out may stand elsewhere. */
export function scheduleOf(
  releases: Updates,
  installation: FirstRelease,
  complete: boolean | 'auto' = 'auto',
): Schedule {
  const channel = resolveChannel(releases, installation)
  // A development build heeds neither the mode nor the windows of releases.
  if (installation.devBranch.state !== 'silent' && channel.state === 'unresolved') {
    return { channel, manual: channel, windows: channel }
  }
  if (releases.config.state === 'absent' || releases.config.state === 'off') {
    const undeclared = {
      state: 'unresolved',
      why: 'is not declared',
      ask: COMMIT,
      unreadable: false,
      ...(releases.config.state === 'off'
        ? { why: 'proves nothing, for ModuleConfig `deckhouse` is switched off', at: releases.config.at }
        : {}),
    } as const
    return {
      channel,
      manual: { ...undeclared, what: 'The update mode' },
      windows: { ...undeclared, what: 'The list of update windows' },
    }
  }
  return { channel, manual: manualOf(releases.mode), windows: windowsOf(releases, complete) }
}

const COMMIT = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel` and `spec.settings.update`.'

type Unreadable = Extract<Fact<unknown>, { state: 'unreadable' }>

const unreadable = (fact: Unreadable, what: string, ask: string): Unresolved => ({
  state: 'unresolved',
  what,
  why: fact.why,
  ask: fact.why === DOUBT ? MAKE_READABLE : ask,
  at: fact.at,
  ...(fact.also === undefined ? {} : { also: fact.also }),
  unreadable: true,
})

function resolveChannel(releases: Updates, installation: FirstRelease): Schedule['channel'] {
  const what = 'The release channel'
  const found = channelOf(releases, installation)
  if (found.by === 'nobody') {
    const at = releases.config.state === 'absent' ? {} : { at: releases.config.at }
    return { state: 'unresolved', what, why: 'is not declared', ask: COMMIT, ...at, unreadable: false }
  }
  if (found.fact.state === 'unreadable') {
    if (found.by === 'devBranch')
      return unreadable(found.fact, '`devBranch`', 'Remove `devBranch`, or commit its value.')
    return unreadable(found.fact, what, 'Commit its value.')
  }
  const { value, text, at } = found.fact
  const unresolved = (why: string, ask: string): Unresolved =>
    ({ state: 'unresolved', what, why, ask, at, unreadable: false }) as const
  if (found.by === 'devBranch')
    return unresolved(`is none, for \`devBranch: ${text}\` installs a development build`, 'Remove `devBranch`.')
  if (found.by === 'misplaced')
    return unresolved('stands under `settings.update`, where Deckhouse does not read it', 'Move it one level up.')
  const name = channelNamed(value)
  if (name === undefined)
    return unresolved(`is \`${text}\`, which is none of Deckhouse`, 'Set it to `EarlyAccess` or `Stable`.')
  return { state: 'known', value: name, text, at }
}

function manualOf(mode: Fact<string>): Schedule['manual'] {
  switch (mode.state) {
    case 'unreadable':
      return unreadable(mode, 'The update mode', 'Commit `update.mode`.')
    case 'silent':
      return { state: 'known', value: false, ...(mode.at === undefined ? {} : { at: mode.at }) }
    case 'known':
      if (['Manual', 'Auto', 'AutoPatch'].includes(mode.value))
        return { state: 'known', value: mode.value === 'Manual', at: mode.at }
      return {
        state: 'unresolved',
        what: 'The update mode',
        why: `is \`${mode.text}\`, which is none of \`Auto\`, \`AutoPatch\` and \`Manual\``,
        ask: 'Set `update.mode` to one of them.',
        at: mode.at,
        unreadable: false,
      }
  }
}

function windowsOf({ windows, config }: Updates, complete: boolean | 'auto'): Schedule['windows'] {
  const what = 'The list of update windows'
  if (windows.state === 'unreadable') return unreadable(windows, what, 'Commit the windows.')
  const nearest = windows.at ?? (config.state === 'absent' ? undefined : config.at)
  const at = nearest === undefined ? {} : { at: nearest }
  if (windows.state === 'silent' && complete === false) {
    const why = 'is not declared, and the manifests are declared incomplete'
    return { state: 'unresolved', what, why, ask: COMMIT, ...at, unreadable: false }
  }
  const declared = windows.state === 'known' ? windows.value : []
  const openings = declared.map((window) => ({ window, result: opening(window) }))
  const open = openings.flatMap(({ window, result }) =>
    result.state === 'opens' ? [{ hours: result.hours, at: window.at }] : [],
  )
  const hidden = openings.flatMap(({ result }) =>
    result.state === 'unreadable'
      ? [unreadable(result.fact, `${result.what} of an update window`, 'Commit the value of the window.')]
      : [],
  )[0]
  return {
    state: 'known',
    isAbsent: declared.length === 0,
    open,
    week: declared.length === 0 ? ALWAYS : union(...open.map(({ hours }) => weekOf(hours))),
    ...(hidden === undefined ? {} : { hidden }),
    ...at,
  }
}
