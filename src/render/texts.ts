/** Where the policy stands, and which side's version of it judges. */
export interface PolicyText {
  readonly config: string
  readonly configFrom: 'base' | 'head'
}

/**
 * The texts that excerpts are taken from: those of head, without a policy that the change edits while base's version of it
 * judges. Its places are lines of another text.
 */
export function judgedTexts(
  head: (path: string) => string | undefined,
  { config, configFrom }: PolicyText,
  changedFiles: ReadonlySet<string>,
): (path: string) => string | undefined {
  const isOther = configFrom === 'base' && changedFiles.has(config)
  return (path) => (isOther && path === config ? undefined : head(path))
}
