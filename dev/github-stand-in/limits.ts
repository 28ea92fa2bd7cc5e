/** A limit of GitHub. `value` counts what `unit` says. */
export interface Limit {
  readonly value: number
  readonly unit: string
  /** What happens at it, in the words of the table in `docs/github-stand-in.md`. */
  readonly effect: string
  /** Address of the page of GitHub's documentation, or of a report of somebody who met the limit. */
  readonly source: string
}

const REST = 'https://docs.github.com/rest'
const RATES = `${REST}/using-the-rest-api/rate-limits-for-the-rest-api`
const CHECKS = `${REST}/checks/runs`
const DIFFS =
  'https://docs.github.com/repositories/creating-and-managing-repositories/limits-for-viewing-content-and-diffs-in-a-repository'
const KIB = 1024
const MIB = 1024 * KIB

/**
 * Every limit that is simulated, by the name under which it can be changed. Where sources differ the stricter number
 * stands here: who lives with it lives with GitHub.
 */
export const LIMITS = {
  'per-page-default': {
    value: 30,
    unit: 'items',
    effect: 'A list without `per_page` has pages of this length.',
    source: `${REST}/using-the-rest-api/using-pagination-in-the-rest-api`,
  },
  'per-page': {
    value: 100,
    unit: 'items',
    effect: 'A larger `per_page` is cut down to it.',
    source: `${REST}/using-the-rest-api/using-pagination-in-the-rest-api`,
  },
  'comment-characters': {
    value: 65_536,
    unit: 'code points',
    effect:
      'A longer comment, review or review comment is a 422. Others measured 262,144 bytes for comments of issues, which a text within this limit never exceeds.',
    source: 'https://github.com/dead-claudia/github-limits/issues/13',
  },
  'tree-entries': {
    value: 100_000,
    unit: 'entries',
    effect: 'A recursive tree ends here and says `truncated`.',
    source: `${REST}/git/trees#get-a-tree`,
  },
  'tree-bytes': {
    value: 7 * MIB,
    unit: 'bytes',
    effect: 'A recursive tree ends here and says `truncated`.',
    source: `${REST}/git/trees#get-a-tree`,
  },
  'blob-bytes': {
    value: 100 * MIB,
    unit: 'bytes',
    effect: 'A larger blob or file is a 403 with `too_large`, raw or not.',
    source: `${REST}/git/blobs#get-a-blob`,
  },
  'contents-bytes': {
    value: MIB,
    unit: 'bytes',
    effect: 'A larger file comes without content, except with the raw media type.',
    source: `${REST}/repos/contents#get-repository-content`,
  },
  'directory-entries': {
    value: 1000,
    unit: 'entries',
    effect: 'A directory of `contents` ends here, unmarked.',
    source: `${REST}/repos/contents#get-repository-content`,
  },
  'compare-commits': {
    value: 250,
    unit: 'commits',
    effect: 'A comparison without paging has no more, the newest.',
    source: `${REST}/commits/commits#compare-two-commits`,
  },
  'compare-files': {
    value: 300,
    unit: 'files',
    effect: 'A comparison has no more, all on the first page, unmarked.',
    source: `${REST}/commits/commits#compare-two-commits`,
  },
  'pull-files': {
    value: 3000,
    unit: 'files',
    effect: 'The list of files of a pull request ends here, unmarked.',
    source: `${REST}/pulls/pulls#list-pull-requests-files`,
  },
  'patch-lines': {
    value: 2000,
    unit: 'changed lines of a file',
    effect: 'A larger change has its numbers, and no `patch`. GitHub documents no number; 2,081 lines came without.',
    source: 'https://github.com/tsantalis/RefactoringMiner/issues/1109',
  },
  'page-patch-lines': {
    value: 20_000,
    unit: 'changed lines of a page',
    effect: 'Further files of the page say 0 changes and have no `patch`, unmarked; smaller pages are right.',
    source: 'https://github.com/orgs/community/discussions/213491',
  },
  'diff-files': {
    value: 300,
    unit: 'files',
    effect: 'The diff media type answers 406 with `too_large`.',
    source: DIFFS,
  },
  'diff-lines': {
    value: 20_000,
    unit: 'lines of the diff',
    effect: 'The diff media type answers 406 with `too_large`. Context counts: 16,559 changed lines were too many.',
    source: 'https://github.com/pascalgn/size-label-action/issues/53',
  },
  'annotations-per-request': {
    value: 50,
    unit: 'annotations',
    effect: 'More in one request for a check run is a 422. Those of further requests are appended.',
    source: `${CHECKS}#update-a-check-run`,
  },
  'annotation-message-bytes': {
    value: 64 * KIB,
    unit: 'bytes',
    effect: 'A longer `message` or `raw_details` of an annotation is a 422.',
    source: `${CHECKS}#create-a-check-run`,
  },
  'annotation-title-characters': {
    value: 255,
    unit: 'code points',
    effect: 'A longer `title` of an annotation is a 422.',
    source: `${CHECKS}#create-a-check-run`,
  },
  'check-output-characters': {
    value: 65_535,
    unit: 'code points',
    effect: 'A longer `summary` or `text` of a check run is a 422.',
    source: `${CHECKS}#create-a-check-run`,
  },
  'check-output-bytes': {
    value: 65_535,
    unit: 'bytes',
    effect: 'A larger `summary` or `text` of a check run is a 422, though the documentation speaks of characters.',
    source: 'https://github.com/github/docs/issues/35252',
  },
  'check-runs-per-name': {
    value: 1000,
    unit: 'check runs',
    effect: 'Of those with the same name and commit the oldest are deleted.',
    source: `${CHECKS}#create-a-check-run`,
  },
  'review-comments': {
    value: 100,
    unit: 'comments',
    effect: 'A review with more is a 502 and posts nothing. GitHub documents no number; about 100 were too many.',
    source: 'https://github.com/prontolabs/pronto/issues/302',
  },
  'requests-per-hour': {
    value: 1000,
    unit: 'requests',
    effect: 'The primary limit of a workflow: 403 with `x-ratelimit-remaining: 0` until `x-ratelimit-reset`.',
    source: `${RATES}#primary-rate-limit-for-github_token-in-github-actions`,
  },
  'concurrent-requests': {
    value: 100,
    unit: 'open requests',
    effect: 'A secondary limit: refused with `retry-after`.',
    source: `${RATES}#about-secondary-rate-limits`,
  },
  'points-per-minute': {
    value: 900,
    unit: 'points',
    effect: 'A secondary limit: a read counts 1, a write 5; refused with `retry-after`.',
    source: `${RATES}#about-secondary-rate-limits`,
  },
  'writes-per-minute': {
    value: 80,
    unit: 'content-creating requests',
    effect: 'A secondary limit: refused with `retry-after`.',
    source: `${RATES}#about-secondary-rate-limits`,
  },
  'writes-per-hour': {
    value: 500,
    unit: 'content-creating requests',
    effect: 'A secondary limit: refused with `retry-after`.',
    source: `${RATES}#about-secondary-rate-limits`,
  },
  'rapid-posts': {
    value: 40,
    unit: 'comments within 20 seconds',
    effect:
      'Further ones are a 422 with `code: abuse`, without `retry-after`. Reported at about 40; the 20 seconds are an assumption.',
    source: 'https://github.com/paranext/paranext-core/issues/2659',
  },
  'secondary-status': {
    value: 403,
    unit: 'HTTP status',
    effect: 'What the secondary limits are refused with; GitHub documents 403 and 429.',
    source: `${RATES}#exceeding-the-rate-limit`,
  },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS

/** What the limits are for one stand-in. */
export type LimitOf = (name: LimitName) => number

/** GitHub's limits, with those changed that are given. */
export function limitsWith(changed: Readonly<Partial<Record<LimitName, number>>> = {}): LimitOf {
  return (name) => changed[name] ?? LIMITS[name].value
}

/** Whether there is a limit of this name. */
export function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(LIMITS, name)
}

/** What GitHub calls characters: a pair of surrogates is one. */
export function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}
