import { describe, expect, test } from 'vitest'
import { parseFile } from '../helpers/parse-file.ts'
import { summary } from '../helpers/values.ts'

const read = (text: string): object => summary(parseFile('a.yml', text))

const GROUP = 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: system\n'
const MODULE = 'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: global\n'
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '      ')

const configMap = (key: string, text: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\ndata:\n  ${key}: |\n${indented(text)}`

describe('manifests in the text of something else', () => {
  test('of a ConfigMap are named with their place, and may be declared', () => {
    expect(read(configMap('config.yml', `${GROUP}---\n${MODULE}`))).toEqual({
      manifests: ['ConfigMap/x'],
      doubtful: ['NodeGroup system', 'ModuleConfig global'],
      problems: ['6:15 Manifests inside of `data.config.yml` are not read.'],
    })
  })

  test('of a task of Ansible', () => {
    const task = `- name: one\n- name: two\n  copy:\n    content: |\n${indented(GROUP)}`
    expect(read(task)).toEqual({
      manifests: [],
      doubtful: ['NodeGroup system'],
      problems: ['4:14 Manifests inside of `[1].copy.content` are not read.'],
    })
  })

  test('of a command, whose end is no part of them', () => {
    const text = `set -e\nkubectl apply -f - <<EOF\n${GROUP}EOF\necho done\n`
    expect(read(configMap('run', text))).toMatchObject({ doubtful: ['NodeGroup system'] })
  })

  test('of a command, with any name where they are indented', () => {
    const text = `if true; then\nkubectl apply -f - <<EOF\n${GROUP.replaceAll(/^(?=.)/gm, '  ')}EOF\nfi\n`
    expect(read(configMap('run', text))).toMatchObject({ doubtful: ['NodeGroup any'] })
  })

  test('are no error of the file', () => {
    expect(parseFile('a.yml', configMap('a', GROUP)).problems).toMatchObject([{ deckhouse: false }])
  })

  test.each([
    ['kinds of others', configMap('a', GROUP.replace('NodeGroup', 'VirtualMachine'))],
    ['groups of others', configMap('a', `# deckhouse.io\n${GROUP.replace('deckhouse.io', 'example.com')}`)],
    ['words', configMap('a', 'A NodeGroup of deckhouse.io\nis declared elsewhere.\n')],
    ['an example in a description', configMap('description', GROUP)],
    [
      'a script of Deckhouse',
      `apiVersion: deckhouse.io/v1\nkind: NodeGroupConfiguration\nmetadata:\n  name: x\nspec:\n  content: |\n${indented(GROUP)}`,
    ],
  ])('(%s) are not meant', (_, text) => {
    expect(read(text)).toMatchObject({ doubtful: [], problems: [] })
  })
})
