import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from './measure.ts'

const PACKAGES = ['@stoplight/spectral-cli@6.16.3', 'prettier@3.6.2', 'yaml@2.9.1']

/** Two rules that every file is held against. */
const RULESET = `rules:
  has-kind:
    given: $
    severity: info
    then: { field: kind, function: truthy }
  has-name:
    given: $.metadata
    severity: info
    then: { field: name, function: truthy }
`

/** Parses every file and does nothing with it. */
const PARSE = `import { readdirSync, readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
const paths = readdirSync(process.argv[2], { recursive: true }).filter((path) => path.endsWith('.yaml'))
for (const path of paths) {
  parseAllDocuments(readFileSync(process.argv[2] + '/' + path, 'utf8'), { logLevel: 'silent' })
}
`

/**
 * Other tools that read the YAML files of a folder, installed into a folder of their own. They do something else, and mostly
 * more: the figures tell what reading and parsing everything costs.
 */
export function installPeers(folder: string): (node: string, cwd: string) => readonly Subject[] {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(folder, 'ruleset.yaml'), RULESET)
  writeFileSync(join(folder, 'parse.mjs'), PARSE)
  const bin = (...path: readonly string[]): string => join(folder, 'node_modules', ...path)
  return (node, cwd) => [
    { name: 'every file through `yaml`', command: node, args: [join(folder, 'parse.mjs'), cwd], cwd },
    {
      name: 'spectral, two rules',
      command: node,
      args: [
        bin('@stoplight/spectral-cli/dist/index.js'),
        'lint',
        '--quiet',
        '--ruleset',
        join(folder, 'ruleset.yaml'),
        'clusters/**/*.yaml',
      ],
      cwd,
      exits: [0, 1],
    },
    {
      name: '`prettier --check`',
      command: node,
      args: [bin('prettier/bin/prettier.cjs'), '--check', '.'],
      cwd,
      exits: [0, 1, 2],
    },
  ]
}
