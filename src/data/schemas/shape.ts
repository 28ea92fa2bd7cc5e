/** What may stand at one place of a manifest, as far as Deckhouse says it. */
export type Shape = 'any' | Type | Described

/** `whole` is a number without a fraction, `switch` is true or false; `map` alone is a mapping with whatever keys. */
export type Type = 'text' | 'whole' | 'number' | 'switch' | 'map' | 'list'

export interface Described {
  /** Types between spaces, or `any`; left out, it is a mapping. */
  readonly types?: string
  /** The keys of a mapping that are known. Without `rest` there are no others. */
  readonly keys?: Readonly<Record<string, Shape>>
  /** What stands under the keys of a mapping that are not among `keys`. */
  readonly rest?: Shape
  readonly items?: Shape
  /** The words that a text may be. */
  readonly words?: readonly string[]
}

/** A kind of Deckhouse. */
export interface Kind {
  /** Each `group/version` in which it is served. */
  readonly versions?: readonly string[]
  /** It has moved to where nothing was read, so it may have keys by now that are not known here. */
  readonly moved?: boolean
  readonly shape: Shape
}

/** The settings of a module, all of their versions in one. */
export interface Settings {
  readonly moved?: boolean
  readonly shape: Shape
}
