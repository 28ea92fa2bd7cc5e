import { appendFileSync } from 'node:fs'
import { commandData } from '../render/escape.ts'

/**
 * What a step tells the runner. It is all that the action would need of `@actions/core`, which loads an HTTP client for it:
 * as long as the rest of the start.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-output-parameter
 */
export function setOutput(name: string, value: string | number): void {
  const file = process.env['GITHUB_OUTPUT'] ?? ''
  if (file === '') return
  // Nothing in a value can end it before its time.
  const end = `end_${process.getBuiltinModule('node:crypto').randomUUID()}`
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`)
}

/** Ends the step as a failure and says why. */
export function setFailed(message: string): void {
  process.exitCode = 1
  process.stdout.write(`::error::${commandData(message)}\n`)
}
