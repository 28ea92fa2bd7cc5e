import type { Node } from './node.ts'
import type { Region, Template } from './template/mask.ts'

/**
 * What a document's text turned out to be, with the regions of a template that it stands in as a whole; a broken one with the parser's words and the offsets they point at.
 */
export type Tree =
  | { readonly state: 'read'; readonly root: Node | undefined; readonly cover?: readonly Region[] }
  | { readonly state: 'broken'; readonly message: string; readonly start: number; readonly end: number }

/**
 * A parser: the text of one document, its offset in the file, from which all offsets of the result count, and what there is
 * of a template in it.
 */
export type ReadTree = (text: string, offset: number, template?: Template) => Tree
