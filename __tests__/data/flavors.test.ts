import { describe, expect, test } from 'vitest'
import { FLAVORS_DATE, flavorOf, type FlavorProvider } from '../../src/data/flavors.ts'

/** `4 vCPU, 16 GiB`, and whether they are shared; `unknown` where the tables are silent. */
function offered(provider: FlavorProvider, name: string): string {
  const flavor = flavorOf(provider, name)
  if (flavor === undefined) return 'unknown'
  const gib = Number((flavor.memory / 2 ** 30).toFixed(3))
  return `${flavor.cpu} vCPU, ${gib} GiB${flavor.shared ? ', shared' : ''}`
}

describe('AWS', () => {
  test.each([
    ['m5.large', '2 vCPU, 8 GiB'],
    ['m5.xlarge', '4 vCPU, 16 GiB'],
    ['m4.10xlarge', '40 vCPU, 160 GiB'],
    ['m6g.medium', '1 vCPU, 4 GiB'],
    ['m7i.48xlarge', '192 vCPU, 768 GiB'],
    ['m8gd.2xlarge', '8 vCPU, 32 GiB'],
    ['c5.9xlarge', '36 vCPU, 72 GiB'],
    ['c7g.xlarge', '4 vCPU, 8 GiB'],
    ['r6i.large', '2 vCPU, 16 GiB'],
    ['i4i.xlarge', '4 vCPU, 32 GiB'],
  ])('%s has %s', (name, expected) => expect(offered('AWS', name)).toBe(expected))

  test.each([
    ['c4.xlarge', '4 vCPU, 7.5 GiB'],
    ['c3.large', '2 vCPU, 3.75 GiB'],
    ['c4.8xlarge', '36 vCPU, 60 GiB'],
    ['d2.8xlarge', '36 vCPU, 244 GiB'],
    ['c5n.large', '2 vCPU, 5.25 GiB'],
    ['c5n.18xlarge', '72 vCPU, 192 GiB'],
    ['r4.large', '2 vCPU, 15.25 GiB'],
    ['r3.large', '2 vCPU, 15 GiB'],
  ])('%s leaves the usual ratio: %s', (name, expected) => expect(offered('AWS', name)).toBe(expected))

  test.each([
    ['t2.small', '1 vCPU, 2 GiB, shared'],
    ['t2.medium', '2 vCPU, 4 GiB, shared'],
    ['t3.nano', '2 vCPU, 0.5 GiB, shared'],
    ['t3a.micro', '2 vCPU, 1 GiB, shared'],
    ['t3.large', '2 vCPU, 8 GiB, shared'],
    ['t4g.xlarge', '4 vCPU, 16 GiB, shared'],
    ['m7i-flex.large', '2 vCPU, 8 GiB, shared'],
    ['trn1.2xlarge', '8 vCPU, 32 GiB'],
  ])('%s is burstable or only looks so: %s', (name, expected) => expect(offered('AWS', name)).toBe(expected))

  test.each([
    ['m5.metal', '96 vCPU, 384 GiB'],
    ['a1.metal', '16 vCPU, 32 GiB'],
    ['c5n.metal', '72 vCPU, 192 GiB'],
    ['g4dn.metal', '96 vCPU, 384 GiB'],
    ['m7i.metal-24xl', '96 vCPU, 384 GiB'],
  ])('%s is the whole machine: %s', (name, expected) => expect(offered('AWS', name)).toBe(expected))

  test.each([
    'm5',
    'm5.',
    'm5.medium',
    'm5.5xlarge',
    'm5.0xlarge',
    'm5.xlarge.search',
    'm9.xlarge',
    'M5.xlarge',
    'm5.24xl',
    'm7i.24xl',
    'm5.xlarge=1/1',
    'c4.8xlarge=36/60',
    'mac1.metal',
    'db.m5.large',
    'constructor',
    '',
  ])('nothing is known of `%s`', (name) => expect(offered('AWS', name)).toBe('unknown'))
})

describe('Google Cloud', () => {
  test.each([
    ['n1-standard-2', '2 vCPU, 7.5 GiB'],
    ['n1-highcpu-4', '4 vCPU, 3.6 GiB'],
    ['n1-highmem-2', '2 vCPU, 13 GiB'],
    ['n2-standard-4', '4 vCPU, 16 GiB'],
    ['n2-highcpu-8', '8 vCPU, 8 GiB'],
    ['n2-highmem-128', '128 vCPU, 864 GiB'],
    ['n2d-highmem-4', '4 vCPU, 32 GiB'],
    ['e2-standard-4', '4 vCPU, 16 GiB'],
    ['c2-standard-30', '30 vCPU, 120 GiB'],
    ['c2d-highcpu-4', '4 vCPU, 8 GiB'],
    ['c3-standard-4-lssd', '4 vCPU, 16 GiB'],
    ['c3d-highcpu-16', '16 vCPU, 32 GiB'],
    ['c3d-highcpu-30', '30 vCPU, 59 GiB'],
    ['n4-highcpu-2', '2 vCPU, 4 GiB'],
    ['t2d-standard-1', '1 vCPU, 4 GiB'],
  ])('%s has %s', (name, expected) => expect(offered('GCP', name)).toBe(expected))

  test.each([
    ['c4-standard-2', '2 vCPU, 7 GiB'],
    ['c4-standard-4', '4 vCPU, 15 GiB'],
    ['c4-highcpu-2', '2 vCPU, 4 GiB'],
    ['c4-highmem-2', '2 vCPU, 15 GiB'],
    ['c4d-highcpu-4', '4 vCPU, 7 GiB'],
    ['c4d-standard-4', '4 vCPU, 15 GiB'],
  ])('%s is rounded down to whole GiB: %s', (name, expected) => expect(offered('GCP', name)).toBe(expected))

  test.each([
    ['e2-micro', '2 vCPU, 1 GiB, shared'],
    ['e2-medium', '2 vCPU, 4 GiB, shared'],
    ['f1-micro', '1 vCPU, 0.6 GiB, shared'],
    ['g1-small', '1 vCPU, 1.7 GiB, shared'],
    ['e2-custom-medium-4096', '2 vCPU, 4 GiB, shared'],
  ])('%s shares a core: %s', (name, expected) => expect(offered('GCP', name)).toBe(expected))

  test.each([
    ['custom-4-8192', '4 vCPU, 8 GiB'],
    ['n1-custom-4-7680', '4 vCPU, 7.5 GiB'],
    ['n2-custom-8-20480-ext', '8 vCPU, 20 GiB'],
    ['e2-custom-2-4096', '2 vCPU, 4 GiB'],
  ])('%s is custom: %s', (name, expected) => expect(offered('GCP', name)).toBe(expected))

  test.each([
    'n2-standard-6',
    'n2-standard-04',
    'n2-standard-4-lssd',
    'n2-standard-4-metal',
    'n2-standard',
    'n2-highram-4',
    'n5-standard-4',
    'e2-large',
    'n2-custom-medium-4096',
    'custom-4',
    'custom-0-4096',
    'custom-4-8192-max',
    'a2-highgpu-1g',
    'n1-standard-4=4/16',
    'toString',
    '',
  ])('nothing is known of `%s`', (name) => expect(offered('GCP', name)).toBe('unknown'))
})

describe('Azure', () => {
  test.each([
    ['Standard_D2s_v3', '2 vCPU, 8 GiB'],
    ['Standard_D4as_v5', '4 vCPU, 16 GiB'],
    ['Standard_D4ds_v6', '4 vCPU, 16 GiB'],
    ['Standard_D4ls_v5', '4 vCPU, 8 GiB'],
    ['Standard_D4plds_v5', '4 vCPU, 8 GiB'],
    ['Standard_E4s_v5', '4 vCPU, 32 GiB'],
    ['Standard_E64_v3', '64 vCPU, 432 GiB'],
    ['Standard_F4', '4 vCPU, 8 GiB'],
    ['Standard_F4s_v2', '4 vCPU, 8 GiB'],
    ['Standard_F4as_v6', '4 vCPU, 16 GiB'],
    ['Standard_L8s_v3', '8 vCPU, 64 GiB'],
    ['Standard_A2_v2', '2 vCPU, 4 GiB'],
    ['Standard_A2m_v2', '2 vCPU, 16 GiB'],
    ['Standard_DC4as_v5', '4 vCPU, 16 GiB'],
    ['Standard_DC4as_cc_v5', '4 vCPU, 16 GiB'],
  ])('%s has %s', (name, expected) => expect(offered('Azure', name)).toBe(expected))

  test.each([
    ['Standard_D1_v2', '1 vCPU, 3.5 GiB'],
    ['Standard_D2_v2', '2 vCPU, 7 GiB'],
    ['Standard_DS3_v2', '4 vCPU, 14 GiB'],
    ['Standard_D4_v2', '8 vCPU, 28 GiB'],
    ['Standard_D5_v2', '16 vCPU, 56 GiB'],
    ['Standard_DS11', '2 vCPU, 14 GiB'],
    ['Standard_D13', '8 vCPU, 56 GiB'],
    ['Standard_DS15_v2', '20 vCPU, 140 GiB'],
    ['Standard_DS3_v2_Promo', '4 vCPU, 14 GiB'],
  ])('%s has a number that is not its vCPU: %s', (name, expected) => expect(offered('Azure', name)).toBe(expected))

  test.each([
    ['Standard_E4-2s_v5', '2 vCPU, 32 GiB'],
    ['Standard_E8-4s_v3', '4 vCPU, 64 GiB'],
    ['Standard_E64-16s_v3', '16 vCPU, 432 GiB'],
    ['Standard_DS14-4_v2', '4 vCPU, 112 GiB'],
  ])('%s is constrained: %s', (name, expected) => expect(offered('Azure', name)).toBe(expected))

  test.each([
    ['Standard_B1ls', '1 vCPU, 0.5 GiB, shared'],
    ['Standard_B1s', '1 vCPU, 1 GiB, shared'],
    ['Standard_B1ms', '1 vCPU, 2 GiB, shared'],
    ['Standard_B2s', '2 vCPU, 4 GiB, shared'],
    ['Standard_B4ms', '4 vCPU, 16 GiB, shared'],
    ['Standard_B2ts_v2', '2 vCPU, 1 GiB, shared'],
    ['Standard_B4ls_v2', '4 vCPU, 8 GiB, shared'],
    ['Standard_B4as_v2', '4 vCPU, 16 GiB, shared'],
  ])('%s is burstable: %s', (name, expected) => expect(offered('Azure', name)).toBe(expected))

  test.each([
    'Standard_D3_v3',
    'Standard_D4s',
    'Standard_D4s_v9',
    'Standard_D4xs_v5',
    'Standard_D04s_v5',
    'Standard_E4-1s_v5',
    'Standard_E8-3s_v5',
    'Standard_E96-24s_v4',
    'Standard_D4-2s_v5',
    'Standard_E4-2s_v5_Promo',
    'Standard_NC24s_v3',
    'Standard_M8ms',
    'Basic_A1',
    'D2s_v3',
    'standard_d2s_v3',
    'Standard_D4s_v5 ',
    'Standard_constructor',
    '',
  ])('nothing is known of `%s`', (name) => expect(offered('Azure', name)).toBe('unknown'))
})

describe('Huawei Cloud', () => {
  test.each([
    ['s7n.xlarge.2', '4 vCPU, 8 GiB, shared'],
    ['s7n.small.1', '1 vCPU, 1 GiB, shared'],
    ['s6.medium.4', '1 vCPU, 4 GiB, shared'],
    ['s3.large.8', '2 vCPU, 16 GiB, shared'],
    ['t6.xlarge.2', '4 vCPU, 8 GiB, shared'],
    ['c6.large.4', '2 vCPU, 8 GiB'],
    ['c7n.3xlarge.2', '12 vCPU, 24 GiB'],
    ['m6.2xlarge.8', '8 vCPU, 64 GiB'],
    ['c9.16xlarge.4', '64 vCPU, 256 GiB'],
  ])('%s has %s', (name, expected) => expect(offered('HuaweiCloud', name)).toBe(expected))

  test.each([
    's7n.xlarge',
    's7n.xlarge.3',
    's7n.xlarge.02',
    's7n.xlarge.2.physical',
    's7n.1xlarge.2',
    'c3.15xlarge.2',
    'c9.48xlarge.2',
    'm6.xlarge.2',
    'c6.xlarge.8',
    'c99.xlarge.2',
    'kc1.xlarge.4',
    'm1.large',
    'x1.slarge.2',
    '',
  ])('nothing is known of `%s`', (name) => expect(offered('HuaweiCloud', name)).toBe('unknown'))
})

test('a name is read by the provider that it is used with', () => {
  expect(offered('GCP', 'm5.xlarge')).toBe('unknown')
  expect(offered('HuaweiCloud', 'm5.xlarge')).toBe('unknown')
  expect(offered('AWS', 'c6.xlarge.2')).toBe('unknown')
})

test('memory is whole bytes', () => {
  expect(flavorOf('GCP', 'n1-highcpu-2')?.memory).toBe(1_932_735_283)
  expect(flavorOf('AWS', 'm5.large')?.memory).toBe(8_589_934_592)
})

test('the tables are dated', () => {
  expect(FLAVORS_DATE).toMatch(/^20\d\d-\d\d-\d\d$/)
})
