import { describe, expect, test } from 'vitest'
import { BLOCKS } from '../helpers/task-pages.ts'
import { checkedOn, machine, rowIn } from './machine.ts'
import { toolOf } from './tool.ts'

/** The repository that a page shows under a name, file by file. */
function shown(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    BLOCKS.flatMap(({ mark, content }) => {
      const path = /^file: (.*)$/.exec(mark)?.[1]
      return path?.startsWith(`${name}/`) === true ? [[path.slice(name.length + 1), content] as const] : []
    }),
  )
}

describe('what the page on rendering says of its example', () => {
  const KUBECTL = toolOf('kubectl')

  test(`comes true with ${KUBECTL.title}`, async () => {
    const report = await checkedOn(machine({ kubectl: KUBECTL }), shown('kustomize'))
    expect(report.clusters.map(({ name }) => name)).toEqual(['prod-eu', 'prod-us'])
    expect(rowIn(report, 'prod-eu', 'release-channel')).toBe('pass clusters/prod-eu/channel.yaml:7')
    expect(rowIn(report, 'prod-us', 'release-channel')).toBe('fail base/deckhouse.yaml:9')
  })

  test('comes true without a program', async () => {
    const report = await checkedOn(machine({}), shown('kustomize'))
    expect(report.clusters.map(({ name }) => name)).toEqual(['infra'])
    expect(rowIn(report, 'infra', 'release-channel')).toMatch(/^unknown /)
  })
})

describe('what the page on Helm says of its examples', () => {
  const HELM = toolOf('helm')

  test(`comes true with ${HELM.title}`, async () => {
    const on = machine({ helm: HELM })
    expect(rowIn(await checkedOn(on, shown('helm')), 'infra', 'release-channel')).toBe('fail chart/values.yaml:2')

    const argo = await checkedOn(on, shown('argo'))
    expect(argo.clusters.map(({ name }) => name)).toEqual(['prod-eu', 'prod-us'])
    expect(rowIn(argo, 'prod-eu', 'release-channel')).toBe('pass clusters/prod-eu/values.yaml:2')
    expect(rowIn(argo, 'prod-us', 'release-channel')).toBe('fail clusters/prod-us/application.yaml:16')

    const flux = await checkedOn(on, shown('flux'))
    expect(rowIn(flux, 'prod-eu', 'release-channel')).toBe('pass clusters/prod-eu/release.yaml:15')
    expect(rowIn(flux, 'prod-us', 'release-channel')).toBe('unknown flux-system/prod-us.yaml:13')
  })

  test('comes true without a program', async () => {
    const report = await checkedOn(machine({}), shown('helm'))
    expect(rowIn(report, 'infra', 'release-channel')).toMatch(/^unknown chart\/templates/)
  })
})
