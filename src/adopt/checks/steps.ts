import { UserError } from '../../errors.ts'
import { allowedWords } from '../../closest.ts'
import { INPUTS } from '../../settings/inputs.ts'
import { settingsFrom } from '../../settings/settings.ts'
import type { WorkflowFinding } from '../finding.ts'
import type { GateJob } from '../gate.ts'
import { UNKNOWN_REFERENCE } from '../starter-workflow.ts'
import type { Field } from '../workflow.ts'

/** What the steps say to the action, and which commit of it they run. */
export function checkSteps({ job, steps }: GateJob): readonly WorkflowFinding[] {
  const uses = [...steps.map((step) => step.uses), ...(job.uses === undefined ? [] : [job.uses])]
  return [...uses.flatMap(pin), ...steps.flatMap(({ field }) => inputs(field('with')))]
}

/** GitHub, "Secure use reference": a full commit is the only reference to an action that nobody can move. */
function pin(uses: Field): readonly WorkflowFinding[] {
  // What lies in the repository comes with its commit.
  if (uses.text.startsWith('./')) return []
  const [name = '', reference = ''] = uses.text.split('@')
  if (/^[0-9a-f]{40}$/i.test(reference)) return []
  const isMovable = reference !== '' && !/^[0-9a-f]{7,39}$/i.test(reference)
  const list = `git ls-remote https://github.com/${name.split('/').slice(0, 2).join('/')}`
  const paste = [`${uses.lead}uses: ${name}@COMMIT${isMovable ? ` # ${reference}` : ''}`]
  const finding = { id: 'unpinned', at: uses.at, remove: [`${uses.lead}uses: ${uses.text}`] } as const
  if (uses.text === UNKNOWN_REFERENCE) {
    const message = `\`${uses.text}\` stands for the repository of the action and the full commit of a release. Put them in; until then the workflow does not start.`
    return [{ ...finding, effect: 'hang', message, remove: [], paste: [] }]
  }
  if (!isMovable) {
    const message = `\`${uses.text}\` names no full commit, of 40 digits, and GitHub refuses to run it. \`${list}\` lists the commits of branches and tags.`
    return [{ ...finding, effect: 'hang', message, paste }]
  }
  const message = `\`${reference}\` is a branch or a tag: whoever moves it changes the gate of this repository without a pull request. Pin the full commit, of 40 digits; \`${list} '${reference}' '${reference}^{}'\` prints it, in the last line.`
  return [{ ...finding, effect: 'bypass', message, paste }]
}

/** Inputs that loosen the gate, with what each then does. */
const WEAK: Readonly<Record<string, { readonly value: string; readonly what: string }>> = {
  'fail-on': { value: 'never', what: 'The gate never fails, whatever is found or unreadable.' },
  'config-from': {
    value: 'head',
    what: 'A pull request is judged by the policy that it brings along, and can loosen its own gate.',
  },
  'on-unreadable': {
    value: 'warn',
    what: 'A manifest that a pull request makes unreadable does not fail it, so that breaking a file hides what it says.',
  },
}

function inputs(given: Field | undefined): readonly WorkflowFinding[] {
  return (given?.keys ?? []).flatMap((key): readonly WorkflowFinding[] => {
    const found = given?.field(key)
    if (found === undefined) return []
    const place = { at: found.at, remove: found.lines, paste: [] }
    // The runner takes inputs in any case of letters.
    const name = key.toLowerCase()
    if (!INPUTS.some((known) => known === name)) {
      const message = `\`${key}\` is no input of the action, and the check cannot be done with it. ${allowedWords(name, INPUTS)}`
      return [{ id: 'input-unknown', effect: 'risk', ...place, message }]
    }
    const weak = WEAK[name]
    if (/\$\{\{/.test(found.text)) {
      if (weak === undefined) return []
      const message = `An expression decides \`${name}\`, and Git does not show whether it is \`${weak.value}\`. Write the value out, or delete the line.`
      return [{ id: 'input-weak', effect: 'bypass', ...place, message }]
    }
    if (found.text === weak?.value)
      return [{ id: 'input-weak', effect: 'bypass', ...place, message: `${weak.what} Delete the line.` }]
    const mistake = mistakeIn(name, found.text)
    return mistake === undefined ? [] : [{ id: 'input-value', effect: 'risk', ...place, message: mistake }]
  })
}

/** What the action would say of a value. */
function mistakeIn(name: string, value: string): string | undefined {
  try {
    // The day bears on no input.
    settingsFrom({ [name]: value }, '2026-01-01')
    return undefined
  } catch (error) {
    // The message starts with the input's name.
    if (error instanceof UserError) return error.message.replace(/^[\w-]+(?=: )/, '`$&`')
    throw error
  }
}
