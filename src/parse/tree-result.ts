import type { Node } from './node.ts'

/** What a document's text turned out to be; a broken one with the parser's words and the offsets they point at. */
export type Tree =
  | { readonly state: 'read'; readonly root: Node | undefined }
  | { readonly state: 'broken'; readonly message: string; readonly start: number; readonly end: number }

/** A parser: the text of one document and its offset in the file, from which all offsets of the result count. */
export type ReadTree = (text: string, offset: number) => Tree
