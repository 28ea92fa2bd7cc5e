import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Releases, UpdatePolicy, Window } from '../../model/release.ts'
import { opening } from '../../model/window.ts'
import type { Span } from '../../parse/span.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule, speaksOf } from '../rule.ts'

const OBJECT = 'ModuleConfig/deckhouse'
const WINDOWS: Subject = { object: OBJECT, field: 'spec.settings.update.windows' }
const MODE: Subject = { object: OBJECT, field: 'spec.settings.update.mode' }
const FIX =
  'Add a window to `spec.settings.update.windows` of ModuleConfig `deckhouse`, for example `{from: "03:00", to: "05:00", days: [Sat]}` in UTC, or set `update.mode: Manual`.'
const ASK = 'Commit ModuleConfig `deckhouse` with `spec.settings.update`.'

export const updateSchedule: Rule = {
  id: 'update-schedule',
  section: 'Release channel',
  anchor: 'release-channel-and-update-mode',
  quote: 'Configure the auto-update window or select manual mode.',
  level: 'fail',
  title: 'Updates wait for a window or for a person',
  why: 'Without a window, Deckhouse installs a patch as soon as it is out, also in the busiest hour of the week.',
  check: ({ releases, missing }) => {
    const found = [...schedule(releases, missing), ...releases.policies.flatMap(policySchedule)]
    return [...found, ...releases.policyDoubts.filter((at) => !speaksOf(found, at)).map(hiddenPolicy)]
  },
}

function schedule(releases: Releases, missing: Cluster['missing']): readonly Finding[] {
  const { config, mode, windows } = releases
  if (config.state === 'absent' || config.state === 'off') return [undeclared(config, missing)]
  const manual = mode.state === 'known' && mode.value === 'Manual'
  const declared = windows.state === 'known' ? windows.value : []
  const open = judgeWindows(declared, WINDOWS, 'warn')
  const opens = open.some(({ verdict }) => verdict === 'pass')
  const undecided = open.some(({ verdict }) => verdict === 'unknown')

  if (manual) {
    const pass: Finding = {
      verdict: 'pass',
      ...MODE,
      because: '`update.mode: Manual`: a person confirms each release.',
      at: mode.at,
    }
    return [pass, ...open.filter(({ verdict }) => verdict !== 'pass'), ...unreadableWindows(windows)]
  }
  if (windows.state === 'unreadable') return unreadableWindows(windows)
  if (opens || undecided) return open
  if (mode.state === 'unreadable')
    return [cannotRead(mode, 'The update mode', MODE, 'Commit `update.mode`, or add a window.'), ...open]
  return open.length > 0 ? judgeWindows(declared, WINDOWS, 'fail') : [noSchedule(releases, config)]
}

function unreadableWindows(windows: Fact<readonly Window[]>): readonly Finding[] {
  return windows.state === 'unreadable' ? [cannotRead(windows, 'The list of update windows', WINDOWS, ASK)] : []
}

function undeclared(config: Releases['config'], missing: Cluster['missing']): Finding {
  if (config.state === 'off') {
    const because = 'ModuleConfig `deckhouse` is switched off, so its settings prove nothing.'
    return { verdict: 'unknown', ...WINDOWS, because, at: config.at, ask: ASK }
  }
  const because = 'No manifest declares ModuleConfig `deckhouse`, which holds the update windows.'
  if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere') {
    return { verdict: 'fail', ...WINDOWS, because, fix: FIX, absence: true }
  }
  return { verdict: 'unknown', ...WINDOWS, because, ask: ASK }
}

function noSchedule({ mode, windows }: Releases, config: Releases['config']): Finding {
  const said =
    mode.state === 'known'
      ? `\`update.mode: ${mode.text}\` has no update window`
      : 'ModuleConfig `deckhouse` has no update window'
  const meant = mode.state === 'known' && mode.value.toLowerCase() === 'manual' ? mode : undefined
  const guess = meant === undefined ? '' : ' `Manual` was probably meant.'
  const at = (mode.state === 'known' ? mode.at : windows.at) ?? (config.state === 'absent' ? undefined : config.at)
  return {
    verdict: 'fail',
    ...WINDOWS,
    because: `${said}, so releases may be installed at any hour.${guess}`,
    ...(at === undefined ? {} : { at }),
    fix: FIX,
    absence: true,
    ...(meant === undefined ? {} : { repair: { edits: [{ at: meant.at, from: meant.value, to: 'Manual' }] } }),
  }
}

/** `never` is the verdict of a window that never opens. */
function judgeWindows(windows: readonly Window[], subject: Subject, never: 'warn' | 'fail'): readonly Finding[] {
  return windows.map((window): Finding => {
    // A window's hours are its identity: its number in the list changes with its neighbors.
    const own = { ...subject, field: `${subject.field}[${hours(window)}]` }
    const result = opening(window)
    switch (result.state) {
      case 'opens':
        return { verdict: 'pass', ...own, because: `Updates wait for ${result.text} UTC.`, at: window.at }
      case 'never': {
        const because = `This update window never opens: ${result.why}.`
        const { at, fix, meant = [] } = result
        return { verdict: never, ...own, because, at, fix, ...(meant.length === 0 ? {} : { repair: { edits: meant } }) }
      }
      case 'unreadable':
        return cannotRead(result.fact, `${result.what} of an update window`, own, 'Commit the value of the window.')
    }
  })
}

const hours = ({ from, to }: Window): string =>
  [from, to].map((time) => (time.state === 'known' ? time.text : time.state)).join('-')

function hiddenPolicy(at: Span): Finding {
  const because = 'A document that cannot be read as it stands may be a ModuleUpdatePolicy.'
  const subject = { object: 'ModuleUpdatePolicy', field: 'spec.update' }
  return { verdict: 'unknown', ...subject, because, at, ask: MAKE_READABLE, unreadable: true }
}

/** Policies of single modules: updates at any hour, or none at all, are short of the guide but touch one module. */
function policySchedule(policy: UpdatePolicy): readonly Finding[] {
  const subject = { object: policy.label, field: 'spec.update.windows' }
  const { mode, windows } = policy
  if (mode.state === 'unreadable')
    return [
      cannotRead(mode, `The update mode of ${policy.label}`, { ...subject, field: 'spec.update.mode' }, 'Commit it.'),
    ]
  if (mode.state === 'known' && mode.value === 'Manual') return []
  if (mode.state === 'known' && mode.value === 'Ignore') {
    const because = `${policy.label} has \`mode: Ignore\`, so its modules are never updated.`
    return [
      {
        verdict: 'warn',
        ...subject,
        field: 'spec.update.mode',
        because,
        at: mode.at,
        fix: 'Use `Auto` with windows, or `Manual`.',
      },
    ]
  }
  if (windows.state === 'unreadable')
    return [cannotRead(windows, `The list of windows of ${policy.label}`, subject, 'Commit it.')]
  const judged =
    windows.state === 'known'
      ? judgeWindows(windows.value, subject, 'warn').filter(({ verdict }) => verdict !== 'pass')
      : []
  if (windows.state === 'known' && windows.value.length > 0) return judged
  const because = `${policy.label} has no update window, so its modules are updated at any hour.`
  const at = windows.at ?? policy.at
  return [
    {
      verdict: 'warn',
      ...subject,
      because,
      at,
      fix: 'Add `spec.update.windows` to the policy, or set `update.mode: Manual`.',
      absence: true,
    },
  ]
}
