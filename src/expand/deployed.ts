import type { ParsedFile } from '../parse/parsed.ts'
import type { Side } from '../read/source-file.ts'
import { releasesOfArgo } from './argo.ts'
import type { Unexpanded } from './chart-unit.ts'
import { type Chart, isBelow, join } from './chart.ts'
import { declaredIn } from './declared.ts'
import { releaseOfFlux } from './flux.ts'
import type { Release } from './release.ts'

/** What the objects of Argo CD and Flux say of a side. */
export interface Deployed {
  readonly releases: readonly Release[]
  readonly unexpanded: readonly Unexpanded[]
  /** Doubts about what they change after it is rendered. */
  readonly made: readonly ParsedFile[]
  readonly notes: readonly string[]
}

/** Reads the objects of Argo CD and Flux of a side, but not those that a chart makes. */
export async function deployedIn({ files }: Side, charts: readonly Chart[]): Promise<Deployed> {
  const made = charts.map(({ folder }) => join(folder, 'templates'))
  const all = await declaredIn(files.filter(({ path }) => !made.some((folder) => isBelow(path, folder))))
  const releases: Release[] = []
  for (const one of all) releases.push(...(await releasesOfArgo(one)), ...releaseOfFlux(one))
  return { releases, unexpanded: [], made: [], notes: [] }
}
