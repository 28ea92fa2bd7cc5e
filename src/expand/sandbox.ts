import { run, type Ran } from './run.ts'
import { kustomizeTool, type Tool, unshareTool, type Where } from './tools.ts'
import type { Workspace } from './workspace.ts'

/** Runs a tool with some words in a workspace, cut off from everything else. */
export type RunTool = (args: readonly string[], workspace: Workspace) => Promise<Ran>

/** A tool that is there, and how it is run. */
export interface Ready {
  readonly tool: Tool
  readonly run: RunTool
}

/** The tool of this machine, looked for when it is needed first. Both sides share one budget of time. */
export interface Sandbox {
  readonly kustomize: () => Promise<Ready | undefined>
}

/** Milliseconds and bytes. */
export interface Budget {
  readonly each: number
  readonly all: number
  readonly output: number
}

/** Long enough for hundreds of objects, and short enough for a check that somebody waits for. */
export const BUDGET: Budget = { each: 20_000, all: 90_000, output: 16 * 1024 * 1024 }

/** The tools of a machine behind one budget. */
export function sandboxOf(where: Where, { each, all, output }: Budget): Sandbox {
  let left = all
  const isolation = once(() => unshareTool(where))
  const ready = (look: () => Promise<Tool | undefined>) =>
    once(async (): Promise<Ready | undefined> => {
      const tool = await look()
      if (tool === undefined) return undefined
      const unshare = await isolation()
      return {
        tool,
        run: async (args, workspace) => {
          if (left <= 0)
            return {
              state: 'failed',
              why: `all runs together take longer than ${all / 1000} seconds`,
              isInterrupted: true,
            }
          const start = performance.now()
          const limits = { time: Math.min(each, left), output }
          const result = await run(tool.file, [...tool.words, ...args], workspace, limits, unshare)
          left -= performance.now() - start
          return result
        },
      }
    })
  return { kustomize: ready(() => kustomizeTool(where)) }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
