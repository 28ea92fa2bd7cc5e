import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../../src/compare/report.ts'
import { renderHtml } from '../../../src/render/html/page.ts'
import type { Links } from '../../../src/render/links.ts'
import { checked as judged } from '../../helpers/checked.ts'

type Texts = Readonly<Record<string, string>>

/** A report with the texts that it judged. */
export interface Checked {
  readonly report: Report
  readonly text: (path: string) => string | undefined
}

/** Judges files as a pull request from `base` to `head`, or as a whole repository where there is no base. */
export async function checked(head: Texts, base: Texts | undefined, policy: string): Promise<Checked> {
  const report = await judged(head, base, { policy, policyPath: POLICY })
  return { report, text: (path) => head[path] }
}

const POLICY = '.github/production-readiness.yml'
const SAMPLE = 'examples/pull-request'

/** All files below a folder, by their path in it. */
function filesBelow(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

/** The sample pull request: one cluster, with a failure that it brings. */
export async function sample(): Promise<Checked> {
  const base = filesBelow(join(SAMPLE, 'base'))
  return checked({ ...base, ...filesBelow(join(SAMPLE, 'head')) }, base, base[POLICY] ?? '')
}

/** Clusters like that of the sample, by name, and the change of the sample in those whose name starts with `new`. */
export async function fleet(names: readonly string[]): Promise<Checked> {
  const base = filesBelow(join(SAMPLE, 'base'))
  const head = filesBelow(join(SAMPLE, 'head'))
  const copies = (isHead: boolean): Texts =>
    Object.fromEntries(
      names.flatMap((name) => {
        const change = isHead && name.startsWith('new') ? head : {}
        const files = Object.entries({ ...base, ...change }).filter(([path]) => path.startsWith('clusters/'))
        const touched = isHead ? [[`clusters/${name}/touched.yml`, TOUCHED] as const] : []
        return [...files.map(([path, text]) => [path.replace('/prod-eu/', `/${name}/`), text] as const), ...touched]
      }),
    )
  return checked(copies(true), copies(false), 'version: 1\n')
}

const TOUCHED = 'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: cert-manager\nspec: {}\n'

/** The page of a report. */
export const pageOf = ({ report, text }: Checked, links: Links = {}): string => renderHtml(report, { links, text })
