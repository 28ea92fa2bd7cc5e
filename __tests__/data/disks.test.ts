import { describe, expect, test } from 'vitest'
import { DISKS_DATE, FAST_IOPS, diskSpeed } from '../../src/data/disks.ts'
import type { Provider } from '../../src/data/providers.ts'

const GIB = 2 ** 30

/** `fast 3000`: the grade and the IOPS; `unknown` where the table is silent. Sizes are in GiB. */
function speed(provider: Provider, type: string, size?: number, iops?: number): string {
  const found = diskSpeed(provider, type, size === undefined ? undefined : size * GIB, iops)
  return found === undefined ? 'unknown' : `${found.grade} ${found.iops}`
}

const NONE = undefined

describe('AWS', () => {
  test.each([
    ['gp3', 20, NONE, 'fast 3000'],
    ['gp3', NONE, NONE, 'fast 3000'],
    ['gp3', 100, 6000, 'fast 6000'],
    ['gp3', 100, 300, 'fast 3000'],
    ['gp2', 20, NONE, 'burst 100'],
    ['gp2', 50, NONE, 'burst 150'],
    ['gp2', 60, NONE, 'burst 180'],
    ['gp2', 133, NONE, 'burst 399'],
    ['gp2', 134, NONE, 'fast 402'],
    ['gp2', 2000, NONE, 'fast 6000'],
    ['gp2', 8000, NONE, 'fast 16000'],
    ['gp2', 60, 1000, 'burst 180'],
    ['gp2', NONE, NONE, 'unknown'],
    ['io1', 60, 400, 'fast 400'],
    ['io2', NONE, 5000, 'fast 5000'],
    ['io1', 60, 399, 'slow 399'],
    ['io2', 60, NONE, 'unknown'],
    ['io1', 60, 0, 'unknown'],
    ['io1', 60, Number.NaN, 'unknown'],
    ['st1', 500, NONE, 'slow 19'],
    ['st1', 1638, NONE, 'slow 63'],
    ['st1', 1639, NONE, 'burst 64'],
    ['st1', 10_240, NONE, 'fast 400'],
    ['st1', 16_384, NONE, 'fast 500'],
    ['sc1', 500, NONE, 'slow 5'],
    ['sc1', 16_384, NONE, 'slow 192'],
    ['sc1', NONE, NONE, 'unknown'],
    ['standard', 60, NONE, 'slow 100'],
    ['GP3', 60, NONE, 'unknown'],
    ['gp4', 60, NONE, 'unknown'],
    ['toString', 60, NONE, 'unknown'],
    ['', 60, NONE, 'unknown'],
  ])('%s of %s GiB with %s IOPS is %s', (type, size, iops, expected) =>
    expect(speed('AWS', type, size, iops)).toBe(expected),
  )
})

describe('Azure', () => {
  test.each([
    ['Premium_LRS', 20, 'burst 120'],
    ['Premium_LRS', 32, 'burst 120'],
    ['Premium_LRS', 33, 'burst 240'],
    ['Premium_LRS', 64, 'burst 240'],
    ['Premium_LRS', 65, 'fast 500'],
    ['Premium_LRS', 128, 'fast 500'],
    ['Premium_LRS', 200, 'fast 1100'],
    ['Premium_LRS', 512, 'fast 2300'],
    ['Premium_LRS', 1024, 'fast 5000'],
    ['Premium_LRS', 2048, 'fast 7500'],
    ['Premium_LRS', 8192, 'fast 16000'],
    ['Premium_LRS', 16_384, 'fast 18000'],
    ['Premium_LRS', 32_767, 'fast 20000'],
    ['Premium_LRS', NONE, 'unknown'],
    ['Premium_ZRS', 50, 'burst 240'],
    ['PremiumV2_LRS', 50, 'fast 3000'],
    ['UltraSSD_LRS', 50, 'unknown'],
    ['StandardSSD_LRS', 32, 'disputed 120'],
    ['StandardSSD_LRS', 50, 'disputed 240'],
    ['StandardSSD_LRS', 64, 'disputed 240'],
    ['StandardSSD_LRS', 65, 'disputed 500'],
    ['StandardSSD_LRS', NONE, 'disputed 120'],
    ['StandardSSD_ZRS', 50, 'disputed 240'],
    ['Standard_LRS', 50, 'disputed 500'],
    ['Standard_SSD', 50, 'unknown'],
  ])('%s of %s GiB is %s', (type, size, expected) => expect(speed('Azure', type, size)).toBe(expected))

  test('bought IOPS decide for Ultra, and count above what Premium v2 includes', () => {
    expect(speed('Azure', 'UltraSSD_LRS', 50, 1000)).toBe('fast 1000')
    expect(speed('Azure', 'UltraSSD_LRS', 50, 100)).toBe('slow 100')
    expect(speed('Azure', 'PremiumV2_LRS', 50, 8000)).toBe('fast 8000')
    expect(speed('Azure', 'PremiumV2_LRS', 50, 100)).toBe('fast 3000')
  })
})

describe('Google Cloud', () => {
  test.each([
    ['pd-standard', 50, 'slow 37'],
    ['pd-standard', 266, 'slow 199'],
    ['pd-standard', 267, 'disputed 200'],
    ['pd-standard', 533, 'disputed 399'],
    ['pd-standard', 534, 'fast 400'],
    ['pd-standard', 20_000, 'fast 7500'],
    ['pd-balanced', 50, 'disputed 300'],
    ['pd-balanced', 66, 'disputed 396'],
    ['pd-balanced', 67, 'fast 402'],
    ['pd-balanced', 20_000, 'fast 80000'],
    ['pd-ssd', 10, 'disputed 300'],
    ['pd-ssd', 20, 'fast 600'],
    ['pd-ssd', 50, 'fast 1500'],
    ['pd-ssd', 5000, 'fast 100000'],
    ['pd-ssd', NONE, 'unknown'],
    ['hyperdisk-balanced', 50, 'unknown'],
    ['pd-ssd-not-replicated', 50, 'unknown'],
  ])('%s of %s GiB is %s', (type, size, expected) => expect(speed('GCP', type, size)).toBe(expected))

  test.each(['pd-extreme', 'hyperdisk-balanced', 'hyperdisk-extreme'])('%s has the IOPS that are bought', (type) => {
    expect(speed('GCP', type, 50, 10_000)).toBe('fast 10000')
    expect(speed('GCP', type, 50)).toBe('unknown')
  })
})

describe('Yandex Cloud', () => {
  test.each([
    ['network-hdd', 50, 'slow 300'],
    ['network-hdd', 256, 'slow 300'],
    ['network-hdd', 511, 'slow 300'],
    ['network-hdd', 512, 'fast 600'],
    ['network-hdd', 4096, 'fast 2000'],
    ['network-hdd', NONE, 'unknown'],
    ['network-ssd', 10, 'fast 1000'],
    ['network-ssd', 64, 'fast 2000'],
    ['network-ssd', 8192, 'fast 20000'],
    ['network-ssd', NONE, 'fast 1000'],
    ['network-ssd-nonreplicated', 93, 'fast 5600'],
    ['network-ssd-nonreplicated', 186, 'fast 11200'],
    ['network-ssd-io-m3', NONE, 'fast 5600'],
    ['network-nvme', 50, 'unknown'],
  ])('%s of %s GiB is %s', (type, size, expected) => expect(speed('Yandex', type, size)).toBe(expected))
})

describe('Huawei Cloud', () => {
  test.each([
    ['SAS', 50, 'disputed 200'],
    ['SAS', 149, 'disputed 398'],
    ['SAS', 150, 'fast 400'],
    ['SAS', 5000, 'fast 3000'],
    ['SAS', NONE, 'unknown'],
    ['SATA', 60, 'disputed 160'],
    ['SATA', 300, 'fast 400'],
    ['SATA', 5000, 'fast 1000'],
    ['SSD', 10, 'fast 600'],
    ['SSD', 5, 'disputed 350'],
    ['SSD', 5000, 'fast 20000'],
    ['GPSSD', 50, 'fast 2400'],
    ['GPSSD', 50.05, 'fast 2400'],
    ['GPSSD', NONE, 'fast 1800'],
    ['ESSD', 50, 'fast 4300'],
    ['ssd', 50, 'unknown'],
  ])('%s of %s GiB is %s', (type, size, expected) => expect(speed('HuaweiCloud', type, size)).toBe(expected))
})

describe('elsewhere', () => {
  test.each<Provider>(['OpenStack', 'Vsphere', 'VCD', 'Zvirt', 'Dynamix', 'DVP'])(
    'a name of %s promises nothing',
    (provider) => {
      expect(speed(provider, 'ssd', 50, 10_000)).toBe('unknown')
      expect(speed(provider, 'gp3', 50)).toBe('unknown')
    },
  )

  test('a size of nothing is not known', () => {
    expect(speed('AWS', 'gp2', 0)).toBe('unknown')
    expect(speed('AWS', 'gp2', -50)).toBe('unknown')
    expect(speed('AWS', 'gp2', Number.POSITIVE_INFINITY)).toBe('unknown')
  })
})

describe('the clause for people', () => {
  test.each<[Provider, string, number | undefined, number | undefined, string]>([
    ['AWS', 'gp2', 50, NONE, '`gp2` gives 3 IOPS per GiB, 150 at 50 GiB, and bursts to 3000'],
    ['AWS', 'gp2', 1000, NONE, '`gp2` gives 3 IOPS per GiB, 3000 at 1000 GiB'],
    ['AWS', 'gp3', 50, NONE, '`gp3` gives 3000 IOPS at any size'],
    ['AWS', 'io1', 50, 200, '`io1` gives the 200 IOPS that are provisioned'],
    ['AWS', 'st1', 125, NONE, '`st1` gives 4 IOPS of 1 MiB at 125 GiB, and bursts to 30'],
    ['AWS', 'standard', 50, NONE, '`standard` gives about 100 IOPS on average and 200 at most'],
    ['Azure', 'Premium_LRS', 50, NONE, '`Premium_LRS` gives 240 IOPS at 50 GiB, and bursts to 3500'],
    ['Azure', 'Premium_LRS', 512, NONE, '`Premium_LRS` gives 2300 IOPS at 512 GiB, and bursts to 3500'],
    ['Azure', 'Premium_LRS', 1024, NONE, '`Premium_LRS` gives 5000 IOPS at 1024 GiB'],
    [
      'Azure',
      'StandardSSD_LRS',
      50,
      NONE,
      "`StandardSSD_LRS` gives up to 240 or up to 500 IOPS by the vendor's own tables, and guarantees none",
    ],
    ['Azure', 'StandardSSD_LRS', 128, NONE, '`StandardSSD_LRS` gives up to 500 IOPS and guarantees none'],
    ['Azure', 'Standard_LRS', 50, NONE, '`Standard_LRS` gives up to 500 IOPS and guarantees none'],
    ['GCP', 'pd-standard', 50, NONE, '`pd-standard` gives 37 reads and 75 writes per second at 50 GiB'],
    [
      'GCP',
      'pd-balanced',
      50,
      NONE,
      '`pd-balanced` gives 6 IOPS per GiB, 300 at 50 GiB, besides a baseline that the table does not count',
    ],
    [
      'Yandex',
      'network-hdd',
      50.5,
      NONE,
      '`network-hdd` gives 300 IOPS per 256 GB, 300 at 50.5 GiB, and bursts to 1200 for half an hour a day',
    ],
    ['Yandex', 'network-hdd', 1024, NONE, '`network-hdd` gives 300 IOPS per 256 GB, 1200 at 1024 GiB'],
    ['Yandex', 'network-ssd', NONE, NONE, '`network-ssd` gives 1000 IOPS per 32 GB'],
    ['HuaweiCloud', 'SAS', 50, NONE, '`SAS` gives at least 200 IOPS at 50 GiB, the lowest of its documented numbers'],
    ['HuaweiCloud', 'GPSSD', NONE, NONE, '`GPSSD` gives 1800 IOPS or more'],
  ])('of %s %s at %s GiB', (provider, type, size, iops, text) =>
    expect(diskSpeed(provider, type, size === undefined ? undefined : size * GIB, iops)?.text).toBe(text),
  )
})

test('the table is dated, and the line is the guide’s', () => {
  expect(DISKS_DATE).toMatch(/^20\d\d-\d\d-\d\d$/)
  expect(FAST_IOPS).toBe(400)
})
