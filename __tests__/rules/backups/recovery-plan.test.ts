import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../../src/parse/span.ts'
import { recoveryPlan } from '../../../src/rules/backups/recovery-plan.ts'
import type { Finding } from '../../../src/rules/outcome.ts'
import { DEFAULT_OPTIONS, type Options } from '../../../src/rules/rule.ts'
import { clusterOf, NO_TRAITS } from '../../../src/model/cluster.ts'
import type { TextDocument } from '../../../src/model/objects.ts'
import { describeRule, expectWellSpoken } from '../../helpers/describe-rule.ts'
import { dedent } from '../../helpers/documents.ts'
import { rowOf } from '../../helpers/judge.ts'

describeRule(recoveryPlan, {
  pass: 'never',
  warn: 'never',
  fail: 'never',
  unknown: {
    'no document at all': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No document in Git is seen to hold a recovery plan.',
    },
  },
  'not-applicable': 'never',
})

const DATE = '2026-11-24'
const RESTORE = 'Restore with `etcdutl snapshot restore`.'

/** The row for a document, its deciding sentence, and the line at which it points. */
function judged(text: string, { path = 'docs/dr.md', options = DEFAULT_OPTIONS } = {}): object {
  const manifests = { [path]: dedent(text) }
  const row = rowOf(recoveryPlan, manifests, { date: DATE, options })
  for (const finding of row.findings) expectWellSpoken(finding, manifests)
  const [first] = row.findings
  return { verdict: row.verdict, because: first?.because, line: first?.at?.start.line }
}

/** The verdict of a document that names the commands and says this of drills. */
const drilled = (words: string, path = 'docs/dr.md'): string =>
  rowOf(recoveryPlan, { [path]: `${dedent(words)}\n\n${RESTORE}\n` }, { date: DATE }).verdict

describe('a plan', () => {
  test('with commands and a recent drill passes, at the drill', () => {
    const text = `
      # Disaster recovery

      Run \`etcdutl snapshot restore\`.
      The last drill was on 1 October 2026.`
    expect(judged(text)).toEqual({
      verdict: 'pass',
      because: '`docs/dr.md` names `etcdutl snapshot restore` (docs/dr.md:3) and a drill on `1 October 2026`.',
      line: 4,
    })
  })

  test('without commands warns, at its heading', () => {
    expect(judged('\nDraft.\n\n# Recovery\n\nLast drill: 2026-10-01.\n')).toEqual({
      verdict: 'warn',
      because: '`docs/dr.md` names no command that restores the cluster from a backup.',
      line: 3,
    })
  })

  test('without a drill warns, at its heading', () => {
    expect(judged(`# Recovery\n\n${RESTORE}\n`)).toEqual({
      verdict: 'warn',
      because: '`docs/dr.md` names no date of a drill.',
      line: 1,
    })
  })

  test('without either warns twice', () => {
    const { findings } = rowOf(recoveryPlan, { 'docs/dr.md': 'Call Bob.\n' }, { date: DATE })
    expect(findings.map(({ verdict, field }) => `${verdict} ${field}`)).toEqual(['warn restore', 'warn drill'])
  })

  test('without commands warns of that alone where the drill is recent', () => {
    const { findings } = rowOf(recoveryPlan, { 'docs/dr.md': 'Last drill: 2026-10-01.\n' }, { date: DATE })
    expect(findings.map(({ field }) => field)).toEqual(['restore'])
  })

  test('ages by the calendar, also from the last day of a long month', () => {
    const options: Options = { recoveryPlan: { path: { state: 'silent' }, months: 1 } }
    const on = (day: string): string =>
      rowOf(recoveryPlan, { 'dr.md': `${RESTORE} Tested ${day}.\n` }, { date: '2026-03-31', options }).verdict
    expect([on('2026-02-28'), on('2026-02-27')]).toEqual(['pass', 'warn'])
  })

  test('with an old drill warns, at the last one', () => {
    expect(judged(`Drills: 2024-03-01, 2025-03-01.\n${RESTORE}\nTested: 2025-02-01.\n`)).toEqual({
      verdict: 'warn',
      because: 'The last drill that `docs/dr.md` names was on `2025-03-01`, more than 12 months ago.',
      line: 1,
    })
  })

  test('with a drill ahead warns, at its date', () => {
    expect(judged(`${RESTORE}\n\nDrill: 2027-03-01.\n`)).toEqual({
      verdict: 'warn',
      because: 'The drill on `2027-03-01` lies ahead, and `docs/dr.md` names none that has taken place.',
      line: 3,
    })
  })

  test('whose drill stands behind a placeholder is unknown', () => {
    expect(judged(`${RESTORE}\n\nLast drill: {{ date }}.\n`)).toEqual({
      verdict: 'unknown',
      because: 'In `docs/dr.md`, a placeholder hides the date of a drill.',
      line: 3,
    })
    expect(drilled('Next drill: ${DATE}')).toBe('warn')
    expect(drilled('```\nLast drill: ${DATE}\n```')).toBe('warn')
  })

  test.each([
    ['of today', '2026-11-24', 12, 'pass'],
    ['of tomorrow', '2026-11-25', 12, 'warn'],
    ['twelve months old', '2025-11-24', 12, 'pass'],
    ['a day older', '2025-11-23', 12, 'warn'],
    ['three months old', '2026-08-24', 3, 'pass'],
    ['a day older than three months', '2026-08-23', 3, 'warn'],
    ['of two years, where that is allowed', '2024-11-24', 24, 'pass'],
    ['of this month, without a day', 'November 2026', 1, 'pass'],
    ['of a month that began before the limit', 'November 2025', 12, 'warn'],
  ])('with a drill %s', (_what, day, months, verdict) => {
    const options: Options = { recoveryPlan: { path: { state: 'silent' }, months } }
    expect(judged(`${RESTORE} Last drill: ${day}.`, { options })).toMatchObject({ verdict })
  })

  test('of several passes where one is good', () => {
    const documents = { 'a/dr.md': 'Nothing.\n', 'b/dr.md': `${RESTORE} Tested 2026-10-01.\n`, 'c/dr.md': '# Old\n' }
    const { verdict, findings } = rowOf(recoveryPlan, documents, { date: DATE })
    expect([verdict, findings.map(({ object }) => object)]).toEqual(['pass', ['b/dr.md']])
  })

  test('of several good ones passes by the one with the newest drill, and says how long that counts', () => {
    const documents = {
      'a/dr.md': `${RESTORE} Tested 2025-12-01.\n`,
      'b/dr.md': `${RESTORE} Tested 2026-03-31.\n`,
      'c/dr.md': `${RESTORE} Tested 2026-02-01.\n`,
    }
    expect(rowOf(recoveryPlan, documents, { date: DATE }).findings).toMatchObject([
      {
        object: 'b/dr.md',
        lapse: {
          kind: 'drill',
          state: 'dated',
          until: '2027-03-31',
          says: 'The drill on `2026-03-31` (`b/dr.md`) counts up to `2027-03-31`. Hold a drill and write its date down, for example `Last drill: 2026-10-01`.',
        },
      },
    ])
  })

  test('tells up to when its drill counts, by the months of the config, and not of one that is hidden', () => {
    const lapseOf = (text: string, months: number): unknown =>
      rowOf(
        recoveryPlan,
        { 'dr.md': text },
        { date: DATE, options: { recoveryPlan: { path: { state: 'silent' }, months } } },
      ).findings[0]?.lapse
    expect(lapseOf(`${RESTORE} Tested 2026-11-01.\n`, 1)).toMatchObject({ state: 'dated', until: '2026-12-01' })
    expect(lapseOf(`${RESTORE}\n\nLast drill: {{ date }}.\n`, 12)).toMatchObject({ kind: 'drill', state: 'unknown' })
    expect(lapseOf(`${RESTORE} Tested 2020-10-01.\n`, 12)).toBeUndefined()
  })

  test('of several warns by the most complete one', () => {
    const documents = {
      'a/dr.md': 'Nothing.\n',
      'b/dr.md': 'Tested 2026-10-01.\n',
      'c/dr.md': `${RESTORE}\n`,
      'd/dr.md': `${RESTORE} Tested 2020-10-01.\n`,
    }
    const { verdict, findings } = rowOf(recoveryPlan, documents, { date: DATE })
    expect([verdict, findings.map(({ object, field }) => `${object} ${field}`)]).toEqual([
      'warn',
      ['d/dr.md drill age'],
    ])
  })

  test('in incomplete manifests: what is missing may stand elsewhere, an old drill may not', () => {
    const verdicts = ['# Plan\n', `${RESTORE} Tested 2020-10-01.\n`].map(
      (text) => rowOf(recoveryPlan, { 'dr.md': text }, { date: DATE, complete: false }).verdict,
    )
    expect(verdicts).toEqual(['unknown', 'warn'])
  })
})

describe('a document that the config names', () => {
  const at = sourceOf('policy.yml', 'path: docs/plan.txt\n').locate(6, 19)
  const named = (value: string): Options => ({
    recoveryPlan: { path: { state: 'known', value, text: value, at }, months: 12 },
  })
  const good = `${RESTORE} Tested 2026-10-01.\n`

  test('is the only one that counts', () => {
    const options = named('./docs/plan.md')
    expect(judged(good, { path: 'docs/plan.md', options })).toMatchObject({ verdict: 'pass' })
    const documents = { 'docs/plan.md': '# Plan\n', 'docs/dr.md': good }
    expect(rowOf(recoveryPlan, documents, { date: DATE, options }).verdict).toBe('warn')
  })

  test('and that is not there fails, at the config', () => {
    expect(
      rowOf(recoveryPlan, { 'docs/dr.md': good }, { date: DATE, options: named('docs/plan.md') }).findings,
    ).toEqual([
      {
        verdict: 'fail',
        object: 'recovery plan',
        field: 'document',
        because: 'The config names `docs/plan.md` as the recovery plan, and there is no such file.',
        at,
        fix: 'Commit the plan, or give the path from the top of the repository in `rules.recovery-plan.path`.',
      },
    ])
  })
})

describe('a document that was not read', () => {
  const unread: TextDocument = { source: sourceOf('docs/dr.md', ''), unread: 'It is a Git LFS pointer.' }
  const check = (...texts: readonly string[]): readonly Finding[] => {
    const documents = [unread, ...texts.map((text) => ({ source: sourceOf('dr.md', text) }))]
    const cluster = clusterOf({ manifests: [], doubtful: [], documents }, NO_TRAITS)
    const fleet = { name: 'judged', isJudged: true, others: [] }
    return recoveryPlan.check(cluster, { date: DATE, fleet, options: DEFAULT_OPTIONS })
  }

  test('may be the plan', () => {
    expect(check()).toMatchObject([
      { verdict: 'unknown', because: '`docs/dr.md` was not read. It is a Git LFS pointer.', unreadable: true },
    ])
    expect(check('# Draft\n')).toMatchObject([{ verdict: 'unknown', object: 'docs/dr.md' }])
  })

  test('takes nothing from a good one', () => {
    expect(check(`${RESTORE} Tested 2026-10-01.\n`)).toMatchObject([{ verdict: 'pass', object: 'dr.md' }])
  })
})

describe('a command that restores', () => {
  const verdictOf = (text: string, path = 'dr.md'): string =>
    rowOf(recoveryPlan, { [path]: `Last drill: 2026-10-01.\n\n${dedent(text)}` }, { date: DATE }).verdict

  test.each([
    '    ETCDCTL_API=3 etcdutl snapshot restore ~/etcd-backup.snapshot --data-dir=/var/lib/etcd',
    '```\n./etcdctl --endpoints https://127.0.0.1:2379 \\\n  snapshot  restore /tmp/db\n```',
    'd8 k -n default exec -it etcdrestore -- etcdctl snapshot restore /tmp/db',
    'velero restore create --from-backup daily',
    '~~~sh\n# First the archive.\nvelero create restore daily\n~~~',
    '# Restore with etcdutl snapshot restore',
  ])('%s', (text) => {
    expect(verdictOf(text)).toBe('pass')
  })

  test.each([
    ['a backup', 'd8 backup etcd ./etcd.snapshot'],
    ['a snapshot', 'etcdctl snapshot save /tmp/db'],
    ['words', 'Use etcdctl to take a snapshot; restore it later.'],
    ['two commands', 'etcdctl snapshot status x; my snapshot restore'],
    ['a comment', '<!-- etcdutl snapshot restore -->'],
    ['a comment over lines', '<!--\netcdutl snapshot restore\n-->'],
    ['a comment in code', '```\n# etcdutl snapshot restore\n```'],
    ['another tool', 'my-etcdutl snapshot restore-all'],
  ])('is not %s', (_what, text) => {
    expect(verdictOf(text)).toBe('warn')
  })

  test('is not in the comments of AsciiDoc and reStructuredText', () => {
    expect(verdictOf('// etcdutl snapshot restore', 'dr.adoc')).toBe('warn')
    expect(verdictOf('////\netcdutl snapshot restore\n////', 'dr.adoc')).toBe('warn')
    expect(verdictOf('----\netcdutl snapshot restore\n----', 'dr.adoc')).toBe('pass')
    expect(verdictOf('.. etcdutl snapshot restore', 'dr.rst')).toBe('warn')
    expect(verdictOf('.. A note\n   etcdutl snapshot restore\n', 'dr.rst')).toBe('warn')
    expect(verdictOf('.. code-block:: sh\n\n   etcdutl snapshot restore\n', 'dr.rst')).toBe('pass')
    expect(verdictOf('Run::\n\n   etcdutl snapshot restore\n', 'dr.rst')).toBe('pass')
  })
})

describe('the date of a drill', () => {
  test.each([
    'Last drill: 2026-10-01',
    'Last drill: **2026-10-01** (40 minutes)',
    'The last drill took place on 01.10.2026.',
    'We rehearsed this on 1 October 2026.',
    'Tested on October 1, 2026.',
    'Tested on the 1st of October 2026.',
    'Last exercise: 1 Oct 2026',
    'Last drill: October 2026',
    'Last drill: 2026-10',
    'Last drill: 2026/10/01',
    'Last drill: 2026-10-01T10:00:00Z',
    'Последние учения: 01.10.2026',
    'План протестирован 1 октября 2026 г.',
    'Последняя тренировка прошла в октябре 2026.',
    'Учения: октябрь 2026',
    'Последняя проверка восстановления: 2026-10-01',
    'Восстановление отработано 1 окт. 2026',
    'The last drill took place on\n1 October 2026.',
    'Last drill: 2026-10-01. Next drill: 2027-04-01.',
    'Next drill: 2027-04-01. Last drill: 2026-10-01.',
    'Last drill: 2026-10-01 (next: 2027-04-01)',
    'Last drill: 2026-10-01, next drill: 2027-04-01',
    'Next drill: 2027-04-01, last drill: 2026-10-01',
    'Last drill: 2026-10-01\nNext drill: 2027-04-01',
    'Next drill: 2027-04-01\nLast drill: 2026-10-01',
    'Drills: 2025-10-01, 2026-10-01',
    'Updated: 2026-11-20. Last drill: 2026-10-01.',
    '| Last drill | 2026-10-01 |\n|-|-|',
    '| Date | Drill |\n|-|-|\n| 2026-10-01 | Loss of a master |',
    '| Drill date | Next drill |\n|-|-|\n| 2026-10-01 | 2027-04-01 |',
    '| When | What |\n|-|-|\n| 2026-10-01 | Restore drill |',
    '| Дата | Учения |\n|:-:|---|\n| 01.10.2026 | Потеря master-узла |',
    '## Drills\n\n- 2026-10-01: loss of a master\n- 2025-10-01: loss of all',
    '## Учения\n\n1. 01.10.2026 — потеря узла',
    '## Drill of 2026-10-01\n\nAll went well.',
    'What we did\nin drills\n---\n\n- 2026-10-01: all went well.',
    'Drills\n------\n\n2026-10-01, all went well.',
    '---\nlast-drill: 2026-10-01\nowner: sre\n---\n\n# Plan',
    '---\nlast_drill: "2026-10-01"\nupdated: 2026-11-01\n---',
    '---\nlastDrill: 2026-10-01\n---',
    '- [x] Drill 2026-10-01\n- [ ] Next drill 2027-04-01',
    '> Last drill: 2026-10-01',
  ])('%s', (words) => {
    expect(drilled(words)).toBe('pass')
  })

  test.each([
    ['planned', 'Next drill: 2026-10-01'],
    ['planned, in Russian', 'Следующие учения: 01.10.2026'],
    ['planned, in words', 'A drill is planned for 2026-10-01.'],
    ['planned, in Russian words', 'Учения запланированы на 1 октября 2026'],
    ['due', 'A drill must be held before 2026-10-01.'],
    ['planned behind the date', '- Drill 2026-10-01, planned'],
    ['postponed', 'Drill of 2026-10-01: postponed.'],
    ['отменены', 'Учения 01.10.2026 отменены'],
    ['not yet held', 'The plan has not been tested since 2026-10-01.'],
    ['in a planned column', '| Cluster | Next drill |\n|-|-|\n| prod | 2026-10-01 |'],
    ['in a planned row', '| Date | Drill | State |\n|-|-|-|\n| 2026-10-01 | Loss | planned |'],
    ['in the column of the text', '| Tested by | Updated |\n|-|-|\n| Bob | 2026-10-01 |'],
    ['under a planned heading', '## Planned drills\n\n- 2026-10-01: loss of a master'],
    ['of the text', 'Last updated: 2026-10-01'],
    ['of the text, beside the plan for drills', 'Updated 2026-10-01. This plan is tested in drills.'],
    ['of the text, behind the words', 'This plan is tested in drills. Updated 2026-10-01.'],
    ['of a test cluster', 'The test cluster was created on 2026-10-01.'],
    ['of a release, in the next sentence', 'Last drill: 2020-01-01. Released 2026-10-01.'],
    ['below an old one in the front matter', '---\nlast-drill: 2020-01-01\n---\n\n- 2026-10-01: first version'],
    ['in a planned row of a column of drills', '| Drill date | State |\n|-|-|\n| 2026-10-01 | planned |'],
    ['in another table', '| Date | Drill |\n|-|-|\n| 2020-01-01 | Loss |\n\nFacts:\n\n| 2026-10-01 | Upgrade |'],
    ['of anything', 'The cluster dates from 2026-10-01.'],
    ['in code', '```\nLast drill: 2026-10-01\n```'],
    ['in indented code', 'Text.\n\n    Last drill: 2026-10-01'],
    ['in code of a list', '- Steps:\n\n  ```\n  Last drill: 2026-10-01\n  ```'],
    ['in a comment', '<!-- Last drill: 2026-10-01 -->'],
    ['in a comment over lines', '<!--\nLast drill: 2026-10-01\n-->'],
    ['no day', 'Last drill: 2026-02-30'],
    ['no month', 'Last drill: 2026-13-01'],
    ['a part of a name', 'Last drill: see drill-2026-10-01.log'],
    ['a part of a number', 'Last drill: ticket 12026-10-011'],
    ['a year', 'Last drill: 2026'],
    ['a day without a year', 'Last drill: 1 October'],
    ['a template', 'Last drill: YYYY-MM-DD'],
    ['another section’s', '## Drills\n\nNone yet.\n\n## History\n\n- 2026-10-01: first version'],
  ])('is not one that is %s', (_what, words) => {
    expect(drilled(words)).toBe('warn')
  })

  test.each([
    [':last-drill: 2026-10-01', 'pass'],
    [':next-drill: 2026-10-01', 'warn'],
    ['= Plan\n:revdate: 2026-10-01\n:last-drill: 2020-01-01', 'warn'],
    ['== Drills\n\n* 2026-10-01', 'pass'],
    ['== Notes\n\n* 2026-10-01', 'warn'],
    ['// Last drill: 2026-10-01', 'warn'],
    ['----\nLast drill: 2026-10-01\n----', 'warn'],
    ['....\nLast drill: 2026-10-01\n....\n\nTested 2026-09-01.', 'pass'],
    ['|===\n|Date |Drill\n\n|2026-10-01 |Loss of a master\n|===', 'pass'],
    ['|===\n|Date |Next drill\n\n|2026-10-01 |2026-11-01\n|===', 'warn'],
    ['[cols="1,1"]\n|===\n|Date\n|Drill\n\n|2026-10-01\n|Loss of a master\n\n|2025-10-01\n|Loss\n|===', 'pass'],
    ['== Drills\n\n|===\n|Cluster |Next drill\n\n|prod\n|2026-10-01\n|===', 'warn'],
    ['|===\n|Cluster |Last drill |Next drill\n\n|prod\n|2020-01-01\n|2026-10-01\n|===', 'warn'],
  ])('in AsciiDoc: %s', (words, verdict) => {
    expect(drilled(words, 'docs/dr.adoc')).toBe(verdict)
  })

  test.each([
    [':last-drill: 2026-10-01', 'pass'],
    [':Next drill: 2026-10-01', 'warn'],
    ['Drills\n======\n\n* 2026-10-01', 'pass'],
    ['Notes\n=====\n\n* 2026-10-01', 'warn'],
    ['.. Last drill: 2026-10-01', 'warn'],
    ['.. Comment\n   Last drill: 2026-10-01\n\nText.', 'warn'],
    ['.. note:: Last drill: 2026-10-01', 'pass'],
    ['Output::\n\n   Last drill: 2026-10-01\n\nText.', 'warn'],
    ['.. code-block:: text\n\n   Last drill: 2026-10-01\n\nText.', 'warn'],
    ['Drill of 2026-10-01, its output::\n\n   Ok', 'pass'],
    ['Output::\n\n   Ok\n\nLast drill: 2026-10-01', 'pass'],
    [
      '+------------+------+\n| Date       | Drill|\n+============+======+\n| 2026-10-01 | Loss |\n+------------+------+',
      'pass',
    ],
    [
      '+------------+------------+\n| Date       | Next drill |\n+============+============+\n| prod       | 2026-10-01 |\n+------------+------------+',
      'warn',
    ],
  ])('in reStructuredText: %s', (words, verdict) => {
    expect(drilled(words, 'docs/dr.rst')).toBe(verdict)
  })

  test('stands at its own place, also with line breaks of Windows', () => {
    const { findings } = rowOf(
      recoveryPlan,
      { 'dr.md': `# Plan\r\n\r\n${RESTORE}\r\n\r\nLast drill was on\r\n1 October 2026.\r\n` },
      { date: DATE },
    )
    expect(findings).toMatchObject([
      { verdict: 'pass', at: { start: { line: 6, column: 1 }, end: { line: 6, column: 15 } } },
    ])
  })

  test('is found in a long document without delay', () => {
    const lines = Array.from({ length: 25_000 }, (_, index) => `etcdctl \${ drill 2020-01-0${(index % 9) + 1} |`).join(
      ' ',
    )
    const start = performance.now()
    expect(drilled(`${lines}\n\n# ${lines.slice(0, 100_000)}\n`)).toBe('warn')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
