import { Lexer } from 'yaml'

/**
 * Whether the brackets and braces of a document open more than so many levels. This is told by its tokens alone, before it
 * is parsed: on a file of nothing but brackets the parser takes half a minute to find the same.
 */
export function opensDeeper(text: string, levels: number): boolean {
  if (!hasMore(text, levels)) return false
  let depth = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > levels) return true
  }
  return false
}

/** Whether a text holds more than so many brackets and braces at all. */
function hasMore(text: string, count: number): boolean {
  const opening = /[[{]/g
  for (let found = 0; found <= count; found += 1) if (!opening.test(text)) return false
  return true
}
