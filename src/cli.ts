import { headStart, isThorough } from './head-start.ts'

const args = process.argv.slice(2)
const started = isThorough(process.env) ? undefined : headStart(args, process.cwd())
const { main } = await import('./commands.ts')
process.exitCode = await main(args, started)
