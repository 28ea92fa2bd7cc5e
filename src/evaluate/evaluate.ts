import type { Cluster, Traits } from '../model/cluster.ts'
import type { Cover } from './exemption.ts'
import { type Finding, isShortfall, type Verdict, worst } from '../rules/outcome.ts'
import type { Context, Rule } from '../rules/rule.ts'

/** A team's say over a rule: `warn` caps every finding, `fail` lifts every finding, `off` takes the row out. */
export interface Level {
  readonly level: 'off' | 'warn' | 'fail'
  readonly reason?: string
}

export interface Judging extends Pick<Traits, 'complete'>, Context {
  readonly levels: Readonly<Record<string, Level>>
}

/** One recommendation held against one cluster. An `error` is a rule that crashed; it is never a pass. */
export interface Row {
  readonly rule: Rule
  readonly verdict: Verdict | 'error'
  /** At least one; those with the row's verdict decide it. */
  readonly findings: readonly Finding[]
  /** What waivers and attestations in force take out of it; left out where there is nothing. */
  readonly covers?: readonly Cover[]
}

/** Asks every rule. The worst finding of a rule is the verdict of its row. */
export function evaluate(cluster: Cluster, rules: readonly Rule[], judging: Judging): readonly Row[] {
  return rules.map((rule) => evaluateRule(cluster, rule, judging))
}

function evaluateRule(cluster: Cluster, rule: Rule, judging: Judging): Row {
  const { complete, levels } = judging
  const level = Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined
  if (level?.level === 'off') return { rule, verdict: 'not-applicable', findings: [switchedOff(level)] }
  if (level === undefined && rule.optIn !== undefined) {
    return { rule, verdict: 'not-applicable', findings: [{ verdict: 'not-applicable', ...RULE, because: rule.optIn }] }
  }
  try {
    const findings = rule
      .check(cluster, judging)
      .map((finding) => atLevel(complete === false ? doubtAbsence(finding) : finding, level))
    const verdict = worst(findings.map((finding) => finding.verdict))
    return verdict === undefined ? crashed(rule, 'It answered nothing.') : { rule, verdict, findings }
  } catch (error) {
    return crashed(rule, error instanceof Error ? error.message : String(error))
  }
}

const RULE = { object: 'rule', field: '' }

const switchedOff = ({ reason }: Level): Finding => ({
  verdict: 'not-applicable',
  ...RULE,
  because: `Switched off by the policy: ${sentence(reason ?? 'no reason given')}`,
})

const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

function crashed(rule: Rule, message: string): Row {
  const because = `The rule \`${rule.id}\` crashed, which is a defect of this tool: ${sentence(message.split('\n', 1)[0] ?? '')}`
  return {
    rule,
    verdict: 'error',
    findings: [{ verdict: 'unknown', ...RULE, because, ask: 'Report it with the manifest.' }],
  }
}

/** Where the policy says that the manifests are incomplete, what is missing may stand elsewhere, and so may a setting. */
function doubtAbsence(finding: Finding): Finding {
  const ask = 'Commit what is missing, or set `complete` for the cluster.'
  if (finding.verdict === 'pass' && finding.byDefault !== undefined) {
    const { byDefault: _, ...rest } = finding
    return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask }
  }
  if (!isShortfall(finding) || finding.absence !== true) return finding
  const { fix: _fix, absence: _absence, ...rest } = finding
  return { ...rest, verdict: 'unknown', because: `${finding.because} The manifests are declared incomplete.`, ask }
}

function atLevel(finding: Finding, level: Level | undefined): Finding {
  return level === undefined || level.level === 'off' || !isShortfall(finding)
    ? finding
    : { ...finding, verdict: level.level }
}
