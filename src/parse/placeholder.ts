import type { Node, UnresolvedNode } from './node.ts'
import { MASK } from './template/mask.ts'

/**
 * Text that stands for a value which something else fills in: shell and Terraform (`${VAR}`, `%{…}`),
 * Go templates and Jinja (`{{ … }}`, `{% … %}`), the vendor's quick-starts (`*!CHANGE_…*`), `<PLACEHOLDER>`,
 * and values that SOPS has encrypted.
 */
const PLACEHOLDER =
  /\$\([A-Za-z_]\w*\)|^\$[A-Za-z_]\w*$|\{\{|\}\}|\{%|%\}|%\{|\*!CHANGE_|^!?CHANGE_\w+\*?$|^<[^<>\n]+>$|^ENC\[|@@?[A-Z][A-Z0-9_]+@@?/

/** Whether a scalar's text is a placeholder, or holds one. */
export function isPlaceholder(text: string): boolean {
  // A pattern would search for the end of each `${` anew.
  const opened = text.indexOf('${')
  return (opened !== -1 && text.includes('}', opened)) || PLACEHOLDER.test(text)
}

/** Anything in a document by which words get into it that are not written there: placeholders, tags, escapes. */
const FILLED_IN =
  /\$[({A-Za-z_]|\{\{|\{%|%[{a-z]|CHANGE_|<[^<>\n]+>|ENC\[|@@?[A-Z][A-Z0-9_]+@@?|(?:^|[\s[{,])![^\s=]|\\/m

/** Whether a document, read or not, may hold words that are not in its text. */
export const hidesWords = (text: string): boolean => FILLED_IN.test(text)

/** Whether an item of a list in brackets may become several: `[${ZONES}]` with `a, b`. One in quotes stays one. */
export function isSpread(item: Node): item is UnresolvedNode {
  return item.type === 'unresolved' && /^[^"'].*(?:\$\{|\{\{|%\{)|^(?:\$\{|\{\{|%\{)/s.test(item.text)
}

/**
 * The text with every template expression replaced by as many word characters, so that `{{ .Values.name }}-x`, and
 * `{replicas: ${N}}` in flow style, parse and every position stays true.
 * Masked stretches are recognized again by `isMasked`.
 */
export function maskTemplates(text: string): string {
  return text.replaceAll(/\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}/g, (found) => MASK.repeat(found.length))
}

/** Whether a scalar's text holds a masked template expression. */
export function isMasked(text: string): boolean {
  return text.includes(MASK)
}
