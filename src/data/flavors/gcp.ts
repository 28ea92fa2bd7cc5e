import { climb, type Ladder, type Shape } from './ladder.ts'

/**
 * Machine types of Google Cloud, by family and class. Source: `tools/machinetypes.csv` of
 * Cyclenerd/google-cloud-pricing-cost-calculator at dac31281 (2026-08-20), read from the Compute Engine API; every type
 * of that table was compared. Google rounds memory down to whole GiB on the newest families, so their smallest sizes
 * state it. Types with accelerators in their name, `x4` and TPU are left out.
 */
const LADDERS: readonly Ladder[] = [
  ['c2-standard', 4, '4 8 16 30 60'],
  ['c2d-highcpu', 2, '2 4 8 16 32 56 112'],
  ['c2d-highmem', 8, '2 4 8 16 32 56 112'],
  ['c2d-standard', 4, '2 4 8 16 32 56 112'],
  ['c3-highcpu', 2, '4 8 22 44 88 176'],
  ['c3-highcpu-metal', 8, '192=192/512'],
  ['c3-highmem', 8, '4 8 22 44 88 176'],
  ['c3-highmem-metal z3-highmem-highlssd-metal', 8, '192'],
  ['c3-standard c3-standard-lssd', 4, '4 8 22 44 88 176'],
  ['c3-standard-metal', 4, '192'],
  ['c3d-highcpu', 2, '4 8 16 30=30/59 60=60/118 90=90/177 180=180/354 360=360/708'],
  ['c3d-highmem', 8, '4 8 16 30 60 90 180 360'],
  ['c3d-highmem-lssd', 8, '8 16 30 60 90 180 360'],
  ['c3d-standard', 4, '4 8 16 30 60 90 180 360'],
  ['c3d-standard-lssd', 4, '8 16 30 60 90 180 360'],
  ['c4-highcpu', 2, '2 4 8 16 24 32 48 96 144 192 288'],
  ['c4-highmem', 7.75, '2=2/15 4 8 16 24 32 48 96 144 192 288'],
  ['c4-highmem-lssd', 7.75, '4 8 16 24 32 48 96 144 192 288'],
  ['c4-highmem-lssd-metal c4-highmem-metal', 7.75, '288'],
  ['c4-standard', 3.75, '2=2/7 4 8 16 24 32 48 96 144 192 288'],
  ['c4-standard-lssd', 3.75, '4 8 16 24 32 48 96 144 192 288'],
  ['c4-standard-lssd-metal c4-standard-metal', 3.75, '288'],
  ['c4a-highcpu', 2, '1 2 4 8 16 32 48 64 72'],
  ['c4a-highmem', 8, '1 2 4 8 16 32 48 64 72'],
  ['c4a-highmem-lssd', 8, '4 8 16 32 48 64 72'],
  ['c4a-highmem-metal', 8, '96'],
  ['c4a-standard', 4, '1 2 4 8 16 32 48 64 72'],
  ['c4a-standard-lssd', 4, '4 8 16 32 48 64 72'],
  ['c4d-highcpu', 1.875, '2=2/3 4=4/7 8 16 32 48 64 96 192 384'],
  ['c4d-highcpu-metal', 2, '384'],
  ['c4d-highmem', 7.875, '2=2/15 4=4/31 8 16 32 48 64 96 192 384'],
  ['c4d-highmem-lssd', 7.875, '8 16 32 48 64 96 192 384'],
  ['c4d-highmem-metal', 8, '384'],
  ['c4d-standard', 3.875, '2=2/7 4=4/15 8 16 32 48 64 96 192 384'],
  ['c4d-standard-lssd', 3.875, '8 16 32 48 64 96 192 384'],
  ['c4d-standard-metal', 4, '384'],
  ['c4n-highcpu', 2, '2 4 8 16 24 48 96 192'],
  ['c4n-highmem', 7.75, '2=2/15 4 8 16 24 48 96 192'],
  ['c4n-standard', 3.75, '2=2/7 4 8 16 24 48 96 192'],
  ['e2-highcpu', 1, '2 4 8 16 32'],
  ['e2-highmem', 8, '2 4 8 16'],
  ['e2-standard', 4, '2 4 8 16 32'],
  ['g2-standard', 4, '4 8 12 16 24 32 48 96'],
  ['g4-standard', 3.75, '6=6/22 12 24 48 96 192 384'],
  ['h3-standard', 4, '88'],
  ['h4d-highmem h4d-highmem-lssd', 7.75, '192'],
  ['h4d-standard', 3.75, '192'],
  ['m1-megamem', 8, '96=96/1433.6'],
  ['m1-ultramem', 24.025, '40 80 160'],
  ['m2-hypermem', 8, '416=416/8832'],
  ['m2-megamem', 8, '416=416/5888'],
  ['m2-ultramem', 8, '208=208/5888 416=416/11776'],
  ['m2-ultramemx', 6.25, '96'],
  ['m3-megamem', 15.25, '64 128'],
  ['m3-ultramem', 30.5, '32 64 128'],
  ['m4-hypermem m4n-hypermem', 15.5, '16 32 64'],
  ['m4-megamem', 8, '28=28/372 56=56/744 112=112/1488 224=224/2976'],
  ['m4-ultramem', 8, '56=56/1488 112=112/2976 224=224/5952'],
  ['m4n-megamem', 8, '28=28/372 56=56/744 112=112/1488'],
  ['m4n-ultramem', 8, '56=56/1488 112=112/2976'],
  ['n1-highcpu', 0.9, '2 4 8 16 32 64 96'],
  ['n1-highmem', 6.5, '2 4 8 16 32 64 96'],
  ['n1-standard', 3.75, '1 2 4 8 16 32 64 96'],
  ['n2-highcpu', 1, '2 4 8 16 32 48 64 80 96'],
  ['n2-highmem', 8, '2 4 8 16 32 48 64 80 96 128=128/864'],
  ['n2-standard', 4, '2 4 8 16 32 48 64 80 96 128'],
  ['n2d-highcpu', 1, '2 4 8 16 32 48 64 80 96 128 224'],
  ['n2d-highmem n4d-highmem', 8, '2 4 8 16 32 48 64 80 96'],
  ['n2d-standard', 4, '2 4 8 16 32 48 64 80 96 128 224'],
  ['n4-highcpu', 2, '2 4 8 16 32 48 64 80'],
  ['n4-highmem', 8, '2 4 8 16 32 48 64 80'],
  ['n4-standard', 4, '2 4 8 16 32 48 64 80'],
  ['n4a-highcpu', 2, '1 2 4 8 16 32 48 64'],
  ['n4a-highmem', 8, '1 2 4 8 16 32 48 64'],
  ['n4a-standard', 4, '1 2 4 8 16 32 48 64'],
  ['n4d-highcpu', 2, '2 4 8 16 32 48 64 80 96'],
  ['n4d-standard', 4, '2 4 8 16 32 48 64 80 96'],
  ['t2a-standard', 4, '1 2 4 8 16 32 48'],
  ['t2d-standard', 4, '1 2 4 8 16 32 48 60'],
  ['z3-highmem', 8, '88 176'],
  ['z3-highmem-highlssd', 8, '8 16 22 32 44 88'],
  ['z3-highmem-standardlssd', 8, '14 22 44 88 176'],
]

/** Types that share a core: the guest sees these vCPU, and has a part of them for sure. */
const SHARED_CORE: ReadonlyMap<string, Shape> = new Map([
  ['e2-micro', { cpu: 2, gib: 1 }],
  ['e2-small', { cpu: 2, gib: 2 }],
  ['e2-medium', { cpu: 2, gib: 4 }],
  ['f1-micro', { cpu: 1, gib: 0.6 }],
  ['g1-small', { cpu: 1, gib: 1.7 }],
])

const PREDEFINED = /^([a-z]\d+[a-z]*-[a-z]+)-([1-9]\d*)((?:-[a-z]+)*)$/

/**
 * `custom-4-8192`, `n2-custom-4-8192-ext`: vCPU and MiB; a name without a family is of N1. E2 also knows shared sizes.
 * Source: `cluster-autoscaler/cloudprovider/gce/machine_types.go` of kubernetes/autoscaler at 55c37cd5.
 */
const CUSTOM = /^(?:[a-z]\d+[a-z]*-)?custom-([1-9]\d*)-([1-9]\d*)(?:-ext)?$/
const CUSTOM_SHARED = /^e2-custom-(?:micro|small|medium)-([1-9]\d*)$/

const shapeOf = climb(LADDERS, Number)

/** The shape of a machine type such as `n2-standard-4`, predefined or custom. */
export function gcpFlavor(name: string): (Shape & { readonly shared: boolean }) | undefined {
  const sharedCore = SHARED_CORE.get(name)
  if (sharedCore !== undefined) return { ...sharedCore, shared: true }
  const custom = CUSTOM.exec(name)
  if (custom !== null) return { cpu: Number(custom[1]), gib: Number(custom[2]) / 1024, shared: false }
  const customShared = CUSTOM_SHARED.exec(name)
  if (customShared !== null) return { cpu: 2, gib: Number(customShared[1]) / 1024, shared: true }
  const [, family = '', size = '', suffix = ''] = PREDEFINED.exec(name) ?? []
  const shape = shapeOf(family + suffix, size)
  return shape && { ...shape, shared: false }
}
