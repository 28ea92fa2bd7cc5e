/** Names under which manifests and templates of manifests are kept. */
const MANIFEST = /\.(?:ya?ml|json)(?:\.(?:tpl|tmpl|j2|jinja2?|example|sample|dist|in))?$/i

/** Whether a file is read for manifests, by its name alone. */
export function isCandidate(path: string): boolean {
  return MANIFEST.test(path) && !isForeign(path)
}

/** Markdown, AsciiDoc and reStructuredText. */
const PROSE = /\.(?:md|adoc|rst)$/i

/** Words by which the name of a document speaks of recovery or disaster, in English and in Russian. */
const RECOVERY = /recover|disaster|restor|восстанов|аварийн|катастроф|(?<![a-zа-яё0-9])drp?(?:plan)?(?![a-zа-яё0-9])/i

/** Whether a file may be a plan for the recovery of a cluster, by its name alone. */
export function isRecoveryDocument(path: string): boolean {
  if (!PROSE.test(path) || isForeign(path)) return false
  // Some file systems take letters apart that consist of two signs.
  return RECOVERY.test(nameOf(path).replace(PROSE, '').normalize('NFC'))
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const isForeign = (path: string): boolean => path.includes('node_modules') && path.split('/').includes('node_modules')
