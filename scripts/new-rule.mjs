// npm run new-rule -- SECTION ID "Title": a rule, its page, its test and its place in the index. All of it fails until it is filled in.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'

const [section = '', id = '', title = '', ...rest] = process.argv.slice(2)
const sections = readdirSync('src/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

if (rest.length > 0 || title === '')
  refuse('Usage: npm run new-rule -- SECTION ID "Title of what is true where it is met"')
if (!sections.includes(section)) refuse(`\`${section}\` is no section of the guide. Allowed: ${sections.join(', ')}.`)
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
  refuse(`\`${id}\` is no id. Allowed: lower-case words with hyphens, such as \`etcd-backup\`.`)
if (!/^[A-Z][^"\\`]*[^."\\`]$/.test(title))
  refuse(
    `\`${title}\` is no title. Allowed: words that start with a capital, without quotes and without a period at the end.`,
  )

const heading = section.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
const name = id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
const files = {
  [`src/rules/${section}/${id}.ts`]: rule(),
  [`src/rules/${section}/${id}.md`]: page(),
  [`__tests__/rules/${section}/${id}.test.ts`]: test(),
}
const taken = [
  ...Object.keys(files).filter((path) => existsSync(path)),
  ...sections.map((each) => `src/rules/${each}/${id}.ts`).filter((path) => existsSync(path)),
]
if (taken.length > 0) refuse(`\`${taken[0]}\` is there already. Give an id that no rule has.`)

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
writeFileSync('src/rules/index.ts', registered(readFileSync('src/rules/index.ts', 'utf8')))
spawnSync(join('node_modules', '.bin', 'oxfmt'), ['src/rules', `__tests__/rules/${section}`], { stdio: 'ignore' })

console.log(`Written, and failing until they are filled in:
${Object.keys(files)
  .map((path) => `  ${path}`)
  .join('\n')}
  src/rules/index.ts, last of its section: move it to where the guide has it

Next:
  npx vitest run __tests__/rules/${section}/${id}.test.ts
  npx vitest run __tests__/rules/conformance.test.ts -t ${id}
  npm run generate    the lists of recommendations in README.md and docs/`)

function refuse(line) {
  console.error(line)
  process.exit(2)
}

/** The index with the rule imported in the order of paths, and listed behind the last one of its section. */
function registered(index) {
  const imports = [...index.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\/([\w-]+)\.ts'$/gm)]
  const here = imports.filter(([, , folder]) => folder === section)
  const before = imports.findLast(([, , folder, file]) => `${folder}/${file}` < `${section}/${id}`) ?? imports[0]
  const list = index.slice(index.indexOf('RULES: readonly Rule[]'))
  const last = here
    .map(([, each]) => each)
    .toSorted((left, right) => place(list, left) - place(list, right))
    .at(-1)
  return index
    .replace(before[0], `${before[0]}\nimport { ${name} } from './${section}/${id}.ts'`)
    .replace(`\n  ${last},\n`, `\n  ${last},\n  ${name},\n`)
}

function place(list, each) {
  return list.search(new RegExp(`\\b${each}\\b`))
}

function rule() {
  return `import type { Rule } from '../rule.ts'

export const ${name}: Rule = {
  id: '${id}',
  section: '${heading}',
  // The anchor of the section in the guide, and a sentence of it, verbatim.
  anchor: '',
  quote: '',
  // \`fail\` for what the guide puts in an alert box, \`warn\` for its body text.
  level: 'warn',
  title: '${title}',
  // One sentence: what happens to a cluster that does not follow it.
  why: '',
  // A fact of the cluster is known, silent or unreadable: what cannot be read is never met.
  check: () => [],
}
`
}

function page() {
  return `# ${id}: ${title}

Section "${heading}" of the guide. A shortfall warns.

## The guide's words

> FILL IN

## Why

## What passes

## What warns

## How to repair

## What decides an unknown

## How to accept a deviation
`
}

function test() {
  return `import { ${name} } from '../../../src/rules/${section}/${id}.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

// An example for each verdict: a manifest with \`# <- words\` at the end of the line on which the verdict rests.
// Put \`'never'\` in place of the examples of a verdict that the row cannot have.
describeRule(${name}, {
  pass: {
    'FILL IN': \`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- FILL IN
      metadata:
        name: deckhouse\`,
  },
  warn: {
    'FILL IN': \`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- FILL IN
      metadata:
        name: global\`,
  },
  fail: 'never',
  unknown: {
    'FILL IN': \`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- FILL IN
      metadata:
        name: prometheus\`,
  },
  'not-applicable': 'never',
})
`
}
