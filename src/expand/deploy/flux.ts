import { lineOf, type Node } from '../../parse/index.ts'
import { child } from '../../parse/node.ts'
import { isPlaceholder } from '../../parse/placeholder.ts'
import { type Declared, jsonOf } from './declared.ts'
import { scalarAt } from '../places.ts'
import type { Given, Release } from '../helm/release.ts'
import { itemsOf, resolved, stringOf } from '../reading.ts'

export const isHelmRelease = ({ group, kind }: Declared): boolean =>
  group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease'

/** What a HelmRelease gives to a chart in a folder of this repository; one of a registry is none of ours. */
export function releaseOfFlux(one: Declared): readonly Release[] {
  if (!isHelmRelease(one)) return []
  const spec = child(one.root, 'spec')
  const chart = child(child(spec, 'chart'), 'spec')
  const written = stringOf(child(chart, 'chart'))
  if (written === undefined || chart === undefined || scalarAt(chart, 'sourceRef', 'kind') !== 'GitRepository')
    return []
  const folder = resolved('', written)
  if (folder === undefined) return []
  const text = (key: string): string | undefined => (spec === undefined ? undefined : scalarAt(spec, key))
  const target = text('targetNamespace')
  const values = child(spec, 'values')
  const files = [child(chart, 'valuesFile'), ...itemsOf(child(chart, 'valuesFiles'))].flatMap(
    (node): readonly Given[] => {
      const path = stringOf(node)
      if (node === undefined || path === undefined) return []
      return [{ from: 'file', path: resolved('', path), written: path, at: one.source.locate(node.start, node.end) }]
    },
  )
  const given: readonly Given[] =
    values === undefined ? [] : [{ from: 'text', text: jsonOf(values) ?? '', source: one.source, root: values }]
  const posts = child(spec, 'postRenderers')
  return [
    {
      at: one.at,
      label: one.name,
      folder,
      name: text('releaseName') ?? (target === undefined ? one.name : `${target}-${one.name}`),
      namespace: target ?? one.namespace,
      values: [...files, ...given],
      isAlternative: files.length > 0,
      refused: refusal(one, spec, values),
      changesAll: posts === undefined ? [] : [one.source.locate(posts.start, posts.start)],
    },
  ]
}

function refusal({ source }: Declared, spec: Node | undefined, values: Node | undefined): string | undefined {
  const at = (node: Node): string => lineOf(source.locate(node.start, node.start))
  const from = child(spec, 'valuesFrom')
  if (from !== undefined) return `its \`valuesFrom\` (${at(from)}) is not in Git`
  return values !== undefined && isHidden(values) ? `the values at \`${at(values)}\` hold a placeholder` : undefined
}

/** Whether a value holds something that Flux, or anything else, fills in. */
function isHidden(node: Node): boolean {
  switch (node.type) {
    case 'unresolved':
      return true
    case 'scalar':
      return isPlaceholder(node.text)
    case 'list':
      return node.open !== undefined || node.items.some(isHidden)
    case 'map':
      return node.open !== undefined || [...node.entries.values()].some(({ value }) => isHidden(value))
  }
}

/** A Kustomization of Flux, which points at a folder. */
export const isKustomization = ({ group, kind }: Declared): boolean =>
  group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization'
