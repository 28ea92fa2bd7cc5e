import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import type { Releases, UpdatePolicy, Window } from '../../model/release.ts'
import { opening } from '../../model/window.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule } from '../rule.ts'

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
  check: ({ releases, missing }) => [...schedule(releases, missing), ...releases.policies.flatMap(policySchedule)],
}

function schedule(releases: Releases, missing: Cluster['missing']): readonly Finding[] {
  const { config, mode, windows } = releases
  if (config.state === 'absent' || config.state === 'off') return [undeclared(config, missing)]
  const manual = mode.state === 'known' && mode.value === 'Manual'
  const open = windows.state === 'known' ? judgeWindows(windows.value, WINDOWS) : []
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
  if (open.length > 0)
    return open.map((finding) => (finding.verdict === 'warn' ? { ...finding, verdict: 'fail' } : finding))
  return [noSchedule(releases, config)]
}

function unreadableWindows(windows: Fact<readonly Window[]>): readonly Finding[] {
  return windows.state === 'unreadable' ? [cannotRead(windows, 'The list of update windows', WINDOWS, ASK)] : []
}

function undeclared(
  config: Extract<Releases['config'], { state: 'absent' | 'off' }> | Releases['config'],
  missing: Cluster['missing'],
): Finding {
  if (config.state === 'off') {
    const because = 'ModuleConfig `deckhouse` is switched off, so its settings prove nothing.'
    return { verdict: 'unknown', ...WINDOWS, because, at: config.at, ask: ASK }
  }
  const because = 'No manifest declares ModuleConfig `deckhouse`, which holds the update windows.'
  if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) === 'full') {
    return { verdict: 'fail', ...WINDOWS, because, fix: FIX, absence: true }
  }
  return { verdict: 'unknown', ...WINDOWS, because, ask: ASK }
}

function noSchedule({ mode, windows }: Releases, config: Releases['config']): Finding {
  const said =
    mode.state === 'known'
      ? `\`update.mode: ${mode.text}\` has no update window`
      : 'ModuleConfig `deckhouse` has no update window'
  const meant = mode.state === 'known' && mode.value.toLowerCase() === 'manual' ? ' `Manual` was probably meant.' : ''
  const nearest = mode.state === 'known' ? mode.at : windows.state === 'silent' ? windows.at : undefined
  const at = nearest ?? (config.state === 'absent' ? undefined : config.at)
  return {
    verdict: 'fail',
    ...WINDOWS,
    because: `${said}, so releases may be installed at any hour.${meant}`,
    ...(at === undefined ? {} : { at }),
    fix: FIX,
    absence: true,
  }
}

function judgeWindows(windows: readonly Window[], subject: Subject): readonly Finding[] {
  return windows.map((window, index): Finding => {
    const own = { object: subject.object, field: `${subject.field}[${index}]` }
    const result = opening(window)
    switch (result.state) {
      case 'opens':
        return { verdict: 'pass', ...own, because: `Updates wait for ${result.text} UTC.`, at: window.at }
      case 'never':
        return {
          verdict: 'warn',
          ...own,
          because: `This update window never opens: ${result.why}.`,
          at: result.at,
          fix: result.fix,
        }
      case 'unreadable':
        return cannotRead(result.fact, `${result.what} of an update window`, own, 'Commit the value of the window.')
    }
  })
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
    windows.state === 'known' ? judgeWindows(windows.value, subject).filter(({ verdict }) => verdict !== 'pass') : []
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
