import { sourceOf } from '../../src/parse/index.ts'
import { lineOf } from '../../src/parse/span.ts'
import { notesOf } from '../../src/schema/notes.ts'
import { parseFile } from '../helpers/parse-file.ts'

/** The notes on a file, each as `line: "what stands there" sentence`. */
export function notesOn(text: string, path = 'a.yml'): readonly string[] {
  const notes = notesOf([parseFile(path, text)], undefined, (sentence) => sentence)
  const lines = sourceOf(path, text).text.split('\n')
  return (notes?.shown ?? []).map(({ at, message }) => {
    const line = lines[at.start.line - 1] ?? ''
    const stands = at.start.line === at.end.line ? line.slice(at.start.column - 1, at.end.column - 1) : '…'
    return `${lineOf(at).split(':')[1]} ${stands}: ${message}`
  })
}

/** A ModuleConfig with these lines under `settings`. */
export const moduleConfig = (name: string, settings: string): string => `apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata: { name: ${name} }
spec:
  version: 1
  enabled: true
  settings:
${indented(settings, 4)}
`

const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n')
