/**
 * GitHub's limits. Where GitHub documents a number, the page is named; where only others' observations exist, the
 * report is. Where sources differ the stricter number stands here: who lives with it lives with GitHub.
 */

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PER_PAGE_DEFAULT = 30
export const PER_PAGE_MAX = 100

/**
 * "Body is too long (maximum is 65536 characters)", the answer of the comment endpoints, read as code points. What
 * passes has at most 4 bytes for each of them, so the 262,144 bytes that others measured
 * (dead-claudia/github-limits#13) are kept with it.
 */
export const COMMENT_MAX_CODE_POINTS = 65_536
export const COMMENT_MAX_BYTES = 4 * COMMENT_MAX_CODE_POINTS

/** https://docs.github.com/rest/git/trees#get-a-tree: "100,000 entries with a maximum size of 7 MB" if recursive. */
export const TREE_MAX_ENTRIES = 100_000
export const TREE_MAX_BYTES = 7 * 1024 * 1024

/** https://docs.github.com/rest/git/blobs#get-a-blob: "blobs up to 100 megabytes". */
export const BLOB_MAX_BYTES = 100 * 1024 * 1024

/** https://docs.github.com/rest/repos/contents#get-repository-content: beyond 1 MB only the raw media type has content. */
export const CONTENTS_MAX_BYTES = 1024 * 1024

/** Same page: "an upper limit of 1,000 files for a directory"; nothing marks the answer as cut. */
export const DIRECTORY_MAX_ENTRIES = 1000

/** https://docs.github.com/rest/commits/commits#compare-two-commits: 250 without paging; files on the first page only. */
export const COMPARE_MAX_COMMITS = 250
export const COMPARE_MAX_FILES = 300

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files: "a maximum of 3000 files". */
export const PULL_MAX_FILES = 3000

/**
 * Changed lines beyond which a file has no `patch`. GitHub documents no number; 2,081 lines came without
 * (tsantalis/RefactoringMiner#1109).
 */
export const PATCH_MAX_LINES = 2000

/**
 * Changed lines of one page of files beyond which rows say 0 additions, deletions and changes and have no patch,
 * unmarked; smaller pages have the right counts (discussion 213491 of GitHub's community).
 */
export const PAGE_MAX_PATCH_LINES = 20_000

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api, GITHUB_TOKEN: for each repository. */
export const REQUESTS_PER_HOUR = 1000

/** Same page, "About secondary rate limits". GET counts one point, POST, PATCH, PUT and DELETE five. */
export const CONCURRENT_REQUESTS = 100
export const POINTS_PER_MINUTE = 900
export const WRITES_PER_MINUTE = 80
export const WRITES_PER_HOUR = 500

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Why a request is refused, and after how many seconds it may come again. */
export interface Refusal {
  readonly limit: 'primary' | 'secondary'
  readonly retryAfter: number
}

/** Counts the requests of one token. Times are milliseconds since the epoch. */
export interface RateLimiter {
  /** Counts a request and refuses it if it exceeds a limit. `open` is how many requests are open, this one included. */
  admit(method: string, open: number, now: number): Refusal | undefined
  /** The `x-ratelimit-*` headers of an answer sent now. */
  headers(now: number): Record<string, string>
}

/** Starts with all limits untouched. What was refused by a secondary limit does not count towards one. */
export function createRateLimiter(): RateLimiter {
  let hourStarted = -HOUR
  let used = 0
  const secondary = [
    slidingWindow(POINTS_PER_MINUTE, MINUTE, (method) => (isWrite(method) ? 5 : 1)),
    slidingWindow(WRITES_PER_MINUTE, MINUTE, (method) => (createsContent(method) ? 1 : 0)),
    slidingWindow(WRITES_PER_HOUR, HOUR, (method) => (createsContent(method) ? 1 : 0)),
  ]

  function startHour(now: number): void {
    if (now - hourStarted < HOUR) return
    hourStarted = now
    used = 0
  }

  return {
    admit(method, open, now) {
      startHour(now)
      if (used >= REQUESTS_PER_HOUR) return { limit: 'primary', retryAfter: seconds(hourStarted + HOUR - now) }
      used += 1
      if (open > CONCURRENT_REQUESTS) return { limit: 'secondary', retryAfter: 60 }
      const wait = Math.max(...secondary.map((window) => window.wait(method, now)))
      if (wait > 0) return { limit: 'secondary', retryAfter: seconds(wait) }
      for (const window of secondary) window.count(method, now)
      return undefined
    },
    headers(now) {
      startHour(now)
      return {
        'x-ratelimit-limit': `${REQUESTS_PER_HOUR}`,
        'x-ratelimit-remaining': `${REQUESTS_PER_HOUR - used}`,
        'x-ratelimit-used': `${used}`,
        'x-ratelimit-reset': `${Math.ceil((hourStarted + HOUR) / 1000)}`,
        'x-ratelimit-resource': 'core',
      }
    },
  }
}

function slidingWindow(max: number, length: number, points: (method: string) => number) {
  let counted: readonly { readonly at: number; readonly points: number }[] = []
  return {
    /** Milliseconds until the request would fit, 0 if it does now. */
    wait(method: string, now: number): number {
      counted = counted.filter(({ at }) => now - at < length)
      let excess = points(method) > 0 ? counted.reduce((sum, one) => sum + one.points, points(method)) - max : 0
      for (const one of counted) {
        if (excess <= 0) return 0
        excess -= one.points
        if (excess <= 0) return one.at + length - now
      }
      return 0
    },
    count(method: string, now: number): void {
      if (points(method) > 0) counted = [...counted, { at: now, points: points(method) }]
    },
  }
}

function isWrite(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

function createsContent(method: string): boolean {
  return isWrite(method) && method !== 'DELETE'
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}
