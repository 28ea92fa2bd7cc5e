import { parseAllDocuments, parseDocument } from 'yaml'

/** A template literal without the indentation that its place in the code gives it. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const margin = Math.min(...indents)
  return `${lines.map((line) => line.slice(margin)).join('\n')}\n`
}

/** The documents of a text, without the lines that separate them. */
export function documentsOf(text: string): readonly string[] {
  return text.split(/^---.*\n/m).filter((document) => document.trim() !== '')
}

/** The documents as one text again. */
export function joinDocuments(documents: readonly string[]): string {
  return documents.join('---\n')
}

/** Whether every document is sound YAML. */
export function allParse(text: string): boolean {
  return documentsOf(text).every((document) => parseDocument(document).errors.length === 0)
}

/** The documents as items of a `kind: List`; undefined where one of them is broken or no Kubernetes object. */
export function asList(text: string): string | undefined {
  const documents = documentsOf(text)
  if (!allParse(text) || !documents.every((document) => /^metadata:/m.test(document))) return undefined
  const items = documents.map((document) => document.replaceAll(/^(?=.)/gm, '    ').replace(/^ {4}(?=[^ #])/m, '  - '))
  return `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`
}

/** Each document as a JSON file of its own; undefined where YAML says what JSON cannot say, such as an open alias. */
export function asJson(text: string): Readonly<Record<string, string>> | undefined {
  const documents = parseAllDocuments(text, { merge: true, logLevel: 'silent' })
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined
  try {
    return Object.fromEntries(
      documents.map((one, index) => [`${index}.json`, `${JSON.stringify(one.toJS(), null, 2)}\n`]),
    )
  } catch {
    return undefined
  }
}
