import type { ParsedFile } from '../parse/parsed.ts'
import { mayDeclare } from './deploy/declared.ts'
import type { Sides } from './expand.ts'

/** What a door knows about rendering. */
export interface Terms {
  readonly render: 'auto' | 'always' | 'never'
  /** Whose text it may be, where that is anybody's; undefined on the command line. */
  readonly outsider?: string | undefined
  /** Folders of the judged repository, from which no program is taken. */
  readonly never: readonly string[]
  /** Is told what is read or rendered next, and throws where there is no time left. */
  readonly watch?: (next: string) => void
  /** The folders in which programs are looked for. */
  readonly path: string
}

/** Files as they were read, without those that were made into something else, and what was made. */
export interface Judgeable extends Pick<Sides, 'head' | 'base' | 'changedFiles'> {
  readonly made: Made
  readonly notes: readonly string[]
}

/** What was rendered on each side, and the texts that went into it and came out. */
export interface Made {
  readonly head: readonly ParsedFile[]
  readonly base: readonly ParsedFile[]
  readonly texts: readonly string[]
}

/**
 * The sides of a run with everything rendered that may be and can be. Most repositories hold nothing to render, and nothing
 * is loaded for them.
 */
export async function judgeable(
  sides: Sides & { readonly notes: readonly string[] },
  terms: Terms,
): Promise<Judgeable> {
  const { head, base, changedFiles, notes } = sides
  const isPlain =
    !sides.trees.holdsUnits && ![...head.files, ...(base?.files ?? [])].some(({ text }) => mayDeclare(text))
  if (isPlain) return { head, base, changedFiles, notes, made: { head: [], base: [], texts: [] } }
  const { expand } = await import('./expand.ts')
  const { BUDGET, sandboxOf } = await import('./tool/sandbox.ts')
  const why = refusal(terms)
  const expanded = await expand(sides, why ?? sandboxOf({ path: terms.path, never: terms.never }, BUDGET), terms.watch)
  return {
    head: expanded.head.side,
    base: expanded.base?.side,
    changedFiles: expanded.changedFiles,
    notes: [...notes, ...expanded.notes],
    made: {
      head: expanded.head.made,
      base: expanded.base?.made ?? [],
      texts: [...expanded.head.texts, ...(expanded.base?.texts ?? [])],
    },
  }
}

/** Why nothing may be rendered (the end of a sentence), if so. */
function refusal({ render, outsider }: Terms): string | undefined {
  if (render === 'never') return '`render` is `never`'
  return render === 'auto' && outsider !== undefined
    ? `\`render\` is \`auto\`, which starts no program for ${outsider}`
    : undefined
}
