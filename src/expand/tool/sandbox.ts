import { once } from '../../once.ts'
import { run, type Ran } from './run.ts'
import { helmTool, kustomizeTool, type Tool, unshareTool, type Where } from './tools.ts'
import type { Workspace } from './workspace.ts'

/** Runs a tool with some words in a workspace, cut off from everything else. */
export type RunTool = (args: readonly string[], workspace: Workspace) => Promise<Ran>

/** A tool that is there, and how it is run. */
export interface Ready {
  readonly tool: Tool
  readonly run: RunTool
}

/** The tools of this machine, each looked for when it is needed first. Both sides share one budget of time. */
export interface Sandbox {
  readonly kustomize: () => Promise<Ready | undefined>
  readonly helm: () => Promise<Ready | undefined>
}

/** Milliseconds and bytes, and how many runs there may be. */
export interface Budget {
  readonly each: number
  readonly all: number
  readonly output: number
  readonly runs?: number
}

/** Long enough for hundreds of objects, and short enough for a check that somebody waits for. */
export const BUDGET: Budget = { each: 20_000, all: 90_000, output: 16 * 1024 * 1024, runs: 100 }

/** The tools of a machine behind one budget. */
export function sandboxOf(where: Where, { each, all, output, runs = Infinity }: Budget): Sandbox {
  let left = all
  let started = 0
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
          if (started >= runs)
            return { state: 'failed', why: `one run renders no more than ${runs} times`, isInterrupted: true }
          started += 1
          const start = performance.now()
          const limits = { time: Math.min(each, left), output }
          const result = await run(tool.file, [...tool.words, ...args], workspace, limits, unshare)
          left -= performance.now() - start
          return result
        },
      }
    })
  return { kustomize: ready(() => kustomizeTool(where)), helm: ready(() => helmTool(where)) }
}
