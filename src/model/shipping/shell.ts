/** A simple command of a shell script: its words without quotes, and the line in which it starts, counted from 0. */
export interface Command {
  readonly words: readonly string[]
  readonly line: number
}

/** Values of variables by their name, as far as they are written down. */
export type Variables = ReadonlyMap<string, string>

const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/
const SCRIPT_FOLLOWS = /^-(?=[a-z]+$)[^c]*c/

/** The index of the script in the words that start a shell with one, or undefined where they start something else. */
export function scriptIn(words: readonly string[]): number | undefined {
  const shell = words.findIndex((word) => SHELL.test(word))
  // What stands in front may only start the shell: `tini --`, `nsenter -t 1 -m --`.
  if (shell === -1 || shell > 8) return undefined
  const option = words.findIndex((word, index) => index > shell && SCRIPT_FOLLOWS.test(word))
  return option === -1 || option + 1 >= words.length ? undefined : option + 1
}

/**
 * The simple commands of a script. Comments, here-documents and what stands in quotes are no commands; a command
 * substitution stays a part of its word. Variables that the script sets to plain text are filled in.
 */
export function commandsOf(script: string, environment: Variables): readonly Command[] {
  const known = new Map(environment)
  return split(script).map(({ words, line }) => {
    const filled = words.map((word) => fillIn(word, known))
    for (const word of filled[0] === 'export' ? filled.slice(1) : filled) {
      const [, name = '', value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? []
      if (name === '') break
      if (value.length < MAX_LENGTH) known.set(name, value)
    }
    return { words: filled, line }
  })
}

/** Longer words are taken as they are: values that grow with each line must not fill the memory. */
const MAX_LENGTH = 1000

/** `$NAME`, `${NAME}` and, as Kubernetes has it in arguments, `$(NAME)`. */
export function fillIn(word: string, known: Variables): string {
  if (word.length > MAX_LENGTH) return word
  return word.replaceAll(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\(([A-Za-z_]\w*)\))/g,
    (written, bare: string | undefined, braced: string | undefined, round: string | undefined) =>
      known.get(bare ?? braced ?? round ?? '') ?? written,
  )
}

/** One token at the reader's place, longest first. Templates are parts of words, white space and all. */
const TOKEN =
  /(?<joined>\\\r?\n)|(?<comment>(?<=^|[\s;&|()])#[^\n]*)|(?<here><<-?[ \t]*(?<mark>["']?)(?<end>\w+)\k<mark>)|(?<break>\n|;|&&?|\|\|?|[()]|(?<=^|[\s;&|])[{}](?=\s|;|$))|(?<space>[ \t\r]+)|(?<part>\{\{.{0,300}?\}\}|\$\{[^}]{0,300}\}|\$\((?:[^()]|\([^()]{0,300}\)){0,300}\)|`[^`]*`|'(?<single>[^']*)'|"(?<double>(?:\\[\s\S]|[^"\\])*)"|\\(?<escaped>[\s\S])|[\w./:@%+=,-]+|[\s\S])/gy

function split(script: string): readonly Command[] {
  const commands: Command[] = []
  let words: string[] = []
  let word: string | undefined
  let line = 0
  let start = 0
  let hereEnd: string | undefined
  const endWord = (): void => {
    if (word !== undefined) words.push(word)
    word = undefined
  }
  const endCommand = (): void => {
    endWord()
    if (words.length > 0) commands.push({ words, line: start })
    words = []
  }
  const tokens = new RegExp(TOKEN)
  for (let found = tokens.exec(script); found !== null; found = tokens.exec(script)) {
    const { groups = {} } = found
    if (groups['break'] !== undefined) {
      endCommand()
      if (groups['break'] === '\n' && hereEnd !== undefined) {
        const close = new RegExp(`^[\\t ]*${hereEnd}[\\t ]*$`, 'm')
        const skipped = upTo(script.slice(tokens.lastIndex), close)
        line += lineBreaks(skipped)
        tokens.lastIndex += skipped.length
        hereEnd = undefined
      }
    } else if (groups['space'] !== undefined || groups['joined'] !== undefined) endWord()
    else if (groups['here'] !== undefined) hereEnd = groups['end']
    else if (groups['part'] !== undefined) {
      if (words.length === 0 && word === undefined) start = line
      word = (word ?? '') + (groups['single'] ?? groups['double'] ?? groups['escaped'] ?? groups['part'])
    }
    line += lineBreaks(found[0])
  }
  endCommand()
  return commands
}

/** The text up to the end of the first match, or all of it. */
function upTo(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)
  return found === null ? text : text.slice(0, found.index + found[0].length)
}

const lineBreaks = (text: string): number => text.split('\n').length - 1
