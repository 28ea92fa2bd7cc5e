import { UserError } from '../errors.ts'
import { allowedWords } from '../closest.ts'
import type { RawSettings } from './settings.ts'

/** The inputs of `action.yml`; a test holds the two together. */
export const INPUTS = [
  'token',
  'config',
  'config-from',
  'scope',
  'fail-on',
  'on-unreadable',
  'render',
  'comment',
  'annotations',
  'check-run',
  'suggestions',
  'clusters',
  'target',
  'json-file',
  'sarif-file',
  'html-file',
] as const

export interface Inputs extends RawSettings {
  readonly token: string
  readonly jsonFile: string
  readonly sarifFile: string
  readonly htmlFile: string
}

const PREFIX = 'INPUT_'

/** Reads the inputs as the runner passes them, in `INPUT_…` variables. Throws a UserError for a name that is none. */
export function inputsFrom(env: Readonly<Record<string, string | undefined>>): Inputs {
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith(PREFIX)) continue
    const input = name.slice(PREFIX.length).toLowerCase()
    if (!INPUTS.some((known) => known === input))
      throw new UserError(`\`${input}\` is no input of this action. ${allowedWords(input, INPUTS)}`)
    values.set(input, value?.trim() ?? '')
  }
  const get = (name: (typeof INPUTS)[number]): string => values.get(name) ?? ''
  return {
    token: get('token'),
    config: get('config'),
    'config-from': get('config-from'),
    scope: get('scope'),
    'fail-on': get('fail-on'),
    'on-unreadable': get('on-unreadable'),
    render: get('render'),
    comment: get('comment'),
    annotations: get('annotations'),
    'check-run': get('check-run'),
    suggestions: get('suggestions'),
    clusters: get('clusters'),
    target: get('target'),
    jsonFile: get('json-file'),
    sarifFile: get('sarif-file'),
    htmlFile: get('html-file'),
  }
}
