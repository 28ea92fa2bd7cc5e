import { type Channel, channelOf, CHANNELS } from '../../model/channel.ts'
import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { PolicyBinding, Releases, UpdatePolicy } from '../../model/release.ts'
import type { Span } from '../../parse/span.ts'
import type { Finding, Repair, Subject } from '../outcome.ts'
import { cannotRead, type Rule, speaksOf, where } from '../rule.ts'

type Known = Extract<Fact<string>, { state: 'known' }>

const FIX = 'Set `spec.settings.releaseChannel` of ModuleConfig `deckhouse` to `EarlyAccess` or `Stable`.'
const ASK = 'Commit ModuleConfig `deckhouse` with `spec.settings.releaseChannel`.'
const CHANNEL: Subject = { object: 'ModuleConfig/deckhouse', field: 'spec.settings.releaseChannel' }

export const releaseChannel: Rule = {
  id: 'release-channel',
  section: 'Release channel',
  anchor: 'release-channel-and-update-mode',
  quote: 'Use `Early Access` or `Stable` release channel.',
  level: 'fail',
  title: 'Deckhouse follows a release channel for production',
  why: 'Alpha and Beta get releases that nobody has run for long; without a channel a cluster gets no updates at all.',
  check: ({ releases, installation, missing }) => {
    const found = [
      channel(channelOf(releases, installation), releases, missing),
      ...releases.bindings.flatMap((binding) => boundPolicy(binding, releases)),
    ]
    return [...found, ...releases.bindingDoubts.filter((at) => !speaksOf(found, at)).map(hiddenBinding)]
  },
}

/** What is said of the sources of a channel. */
const SOURCES = {
  module: [CHANNEL, 'The release channel'],
  overrides: [
    { object: 'InitConfiguration', field: 'deckhouse.configOverrides.deckhouse.releaseChannel' },
    'The release channel in `configOverrides`',
  ],
  installation: [
    { object: 'InitConfiguration', field: 'deckhouse.releaseChannel' },
    'The release channel of InitConfiguration',
  ],
} as const

function channel(found: Channel, releases: Releases, missing: Cluster['missing']): Finding {
  switch (found.by) {
    case 'devBranch':
      return devBranch(found.fact)
    case 'misplaced':
      return misplaced(found.fact)
    case 'nobody':
      return nothing(releases, missing)
    case 'astray': {
      const field = 'spec.settings.update.releaseChannel'
      return cannotRead(found.fact, 'What `settings.update` says of a channel', { ...CHANNEL, field }, ASK)
    }
    default: {
      const [subject, what] = SOURCES[found.by]
      if (found.fact.state === 'unreadable') return cannotRead(found.fact, what, subject, ASK)
      return judge(found.fact, subject, found.lower, releases.misplacedChannel)
    }
  }
}

function devBranch(fact: Exclude<Fact<string>, { state: 'silent' }>): Finding {
  const subject = { object: 'InitConfiguration', field: 'deckhouse.devBranch' }
  if (fact.state === 'unreadable')
    return cannotRead(fact, '`devBranch`', subject, 'Remove `devBranch`, or commit its value.')
  return {
    verdict: 'fail',
    ...subject,
    because: `\`devBranch: ${fact.text}\` installs a development build, which follows no release channel.`,
    at: fact.at,
    fix: `Remove \`devBranch\`. ${FIX}`,
  }
}

function misplaced({ text, at }: Known): Finding {
  return {
    verdict: 'fail',
    object: CHANNEL.object,
    field: 'spec.settings.update.releaseChannel',
    because: `\`releaseChannel: ${text}\` stands under \`settings.update\`, where Deckhouse does not read it.`,
    at,
    fix: 'Move it one level up, to `spec.settings.releaseChannel`.',
  }
}

function nothing({ config, channel: fact }: Releases, missing: Cluster['missing']): Finding {
  if (config.state === 'declared') {
    return {
      verdict: 'fail',
      ...CHANNEL,
      because: 'ModuleConfig `deckhouse` names no release channel, so the cluster gets no updates.',
      at: fact.state === 'silent' && fact.at !== undefined ? fact.at : config.at,
      fix: FIX,
      absence: true,
    }
  }
  if (config.state === 'off') {
    const because =
      'ModuleConfig `deckhouse` is switched off, so its settings prove nothing, and nothing else names a release channel.'
    return { verdict: 'unknown', ...CHANNEL, because, at: config.at, ask: ASK }
  }
  if (missing({ kind: 'ModuleConfig', name: 'deckhouse' }) !== 'elsewhere') {
    return { verdict: 'fail', ...CHANNEL, because: 'No manifest names a release channel.', fix: FIX, absence: true }
  }
  return { verdict: 'unknown', ...CHANNEL, because: 'No manifest names a release channel.', ask: ASK }
}

function judge(fact: Known, subject: Subject, lower: readonly Known[], misplacedChannel: Fact<string>): Finding {
  const others = lower
    .filter((other) => other.value !== fact.value)
    .map((other) => ` It overrides \`${other.text}\` in ${where(other)}.`)
  if (misplacedChannel.state === 'known')
    others.push(` The one under \`settings.update\` in ${where(misplacedChannel)} is not read.`)
  const note = others.join('')
  const base = { ...subject, at: fact.at }
  switch (fact.value) {
    case 'EarlyAccess':
    case 'Stable':
      return { verdict: 'pass', ...base, because: `\`releaseChannel: ${fact.text}\`.${note}` }
    case 'RockSolid':
    case 'LTS':
    case 'Lts': {
      const because = `\`${fact.text}\` is more conservative than the channels that the guide names.${note}`
      return { verdict: 'warn', ...base, because, fix: FIX }
    }
    case 'Alpha':
    case 'Beta':
      return {
        verdict: 'fail',
        ...base,
        because: `\`${fact.text}\` is a channel for trying things out.${note}`,
        fix: FIX,
        repair: follow(fact, 'Stable'),
      }
    default: {
      const meant = CHANNELS.find((name) => simplify(name) === simplify(fact.value))
      const guess = meant === undefined ? '' : ` \`${meant}\` was probably meant.`
      const because = `\`${fact.text}\` is no release channel.${guess} The channels are ${CHANNELS.map((name) => `\`${name}\``).join(', ')}.${note}`
      const repair = meant === undefined ? {} : { repair: follow(fact, meant) }
      return { verdict: 'fail', ...base, because, fix: FIX, ...repair }
    }
  }
}

const follow = ({ at, value }: Known, to: string): Repair => ({ edits: [{ at, from: value, to }] })

const simplify = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '')

/** A module that is updated by a policy of its own follows that policy's channel instead. */
function boundPolicy(binding: PolicyBinding, { policies }: Releases): readonly Finding[] {
  const subject = { object: `ModuleConfig/${binding.module}`, field: 'spec.updatePolicy' }
  const what = `The update policy of module \`${binding.module}\``
  if (binding.policy.state === 'silent') return []
  if (binding.policy.state === 'unreadable')
    return [cannotRead(binding.policy, what, subject, 'Commit the name of the policy.')]
  const { value, text, at } = binding.policy
  const ask = `Commit ModuleUpdatePolicy \`${text}\`, or take \`updatePolicy\` out.`
  const hidden = binding.doubts.map((also): Finding => {
    const because = `${what} is \`${text}\`, which a document that cannot be read as it stands may declare.`
    return { verdict: 'unknown', ...subject, because, at, also: [also], ask, unreadable: true }
  })
  const matching = policies.filter(({ name }) => name === value)
  if (matching.length === 0 && hidden.length === 0) {
    const because = `${what} is \`${text}\`, which no manifest declares.`
    return [{ verdict: 'unknown', ...subject, because, at, ask }]
  }
  return [...matching.flatMap((policy) => policyChannel(policy, binding, what)), ...hidden]
}

function hiddenBinding(at: Span): Finding {
  const because = 'A document that cannot be read as it stands may bind a module to an update policy.'
  const subject = { object: 'ModuleConfig', field: 'spec.updatePolicy' }
  return { verdict: 'unknown', ...subject, because, at, ask: MAKE_READABLE, unreadable: true }
}

function policyChannel(policy: UpdatePolicy, binding: PolicyBinding, what: string): readonly Finding[] {
  const subject = { object: policy.label, field: 'spec.releaseChannel' }
  if (policy.channel.state === 'unreadable')
    return [cannotRead(policy.channel, `${what} has a channel that`, subject, 'Commit its value.')]
  // Without a channel a policy follows `Stable`.
  if (policy.channel.state === 'silent' || /^(?:EarlyAccess|Stable|RockSolid|Lts|LTS)$/.test(policy.channel.value))
    return []
  const { text, value, at } = policy.channel
  if (value !== 'Alpha' && value !== 'Beta') {
    const because = `${what} follows \`${text}\`, which is no release channel.`
    return [
      { verdict: 'unknown', ...subject, because, at, ask: 'Set `spec.releaseChannel` of the policy to `Stable`.' },
    ]
  }
  if (binding.enabled.state === 'known') {
    const because = `Module \`${binding.module}\` is updated from \`${text}\` by ${policy.label}.`
    return [
      {
        verdict: 'fail',
        ...subject,
        because,
        at,
        fix: 'Set `spec.releaseChannel` of the policy to `EarlyAccess` or `Stable`.',
        repair: follow(policy.channel, 'Stable'),
      },
    ]
  }
  const because = `Module \`${binding.module}\` is bound to a policy on \`${text}\`, and nothing says whether the module is enabled.`
  const ask = `Set \`spec.enabled\` in ModuleConfig \`${binding.module}\`, or move the policy to \`Stable\`.`
  return [{ verdict: 'unknown', ...subject, because, at, ask }]
}
