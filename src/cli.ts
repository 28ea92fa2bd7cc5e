#!/usr/bin/env node
import { headStart, isThorough } from './head-start.ts'

const args = process.argv.slice(2)
const started = isThorough(process.env) ? undefined : headStart(args, process.cwd())
void import('./commands.ts').then(async ({ main }) => {
  process.exitCode = await main(args, started)
})
