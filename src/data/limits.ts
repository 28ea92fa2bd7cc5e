/**
 * How much of a repository one run takes in. A repository may hold anything, also what was made to stop this check: what
 * is over a limit is not read, is said in the report, and proves nothing. `docs/limits.md` lists all of them.
 */

const MIB = 1024 * 1024

/** Bytes of a file. GitHub takes no larger ones. */
export const MAX_FILE = 100 * MIB

/** Bytes of all files of a run, head and base together. */
export const MAX_TOTAL = 512 * MIB

/** UTF-16 code units of a file with manifests. None that a rule reads comes near it; dashboards and exports do. */
export const MAX_MANIFESTS = MIB

/** Bytes of a document in prose. No plan that people read comes near it. */
export const MAX_PROSE = MIB

/** Documents in a file with manifests. */
export const MAX_DOCUMENTS = 10_000

/**
 * Levels of nesting in a document. A parser recurses, and how deep it comes depends on the machine: a limit far below
 * that, and far above any manifest, gives the same answer everywhere.
 */
export const MAX_DEPTH = 200

/** Values that the aliases and merge keys of a document add to those that are written. */
export const MAX_REPEATED = 100_000

/** Seconds for reading the manifests of both sides and judging them. */
export const MAX_SECONDS = 300
