import type { Node } from '../../parse/node.ts'

/** A value without what nobody can read: placeholders stay as their text, and keys without a value are left out. */
export function plain(node: Node): unknown {
  switch (node.type) {
    case 'scalar':
      return node.value
    case 'unresolved':
      return node.text
    case 'list':
      return node.items.map(plain)
    case 'map':
      return Object.fromEntries(
        [...node.entries].filter(([, { value }]) => !isNull(value)).map(([key, { value }]) => [key, plain(value)]),
      )
  }
}

const isNull = (node: Node): boolean => node.type === 'scalar' && node.value === null

/** Whether a template or a placeholder decides some part of a value. */
export function isHidden(node: Node): boolean {
  switch (node.type) {
    case 'scalar':
      return false
    case 'unresolved':
      return true
    case 'list':
      return node.open !== undefined || node.items.some(isHidden)
    case 'map':
      return node.open !== undefined || [...node.entries.values()].some(({ value }) => isHidden(value))
  }
}
