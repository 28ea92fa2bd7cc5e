import { expect, test } from 'vitest'
import { bytesOf, gigabytes } from '../../src/model/quantity.ts'

test.each([
  ['8Gi', 8_589_934_592],
  ['8G', 8_000_000_000],
  ['8192Mi', 8_589_934_592],
  ['8192M', 8_192_000_000],
  ['8388608Ki', 8_589_934_592],
  ['8000000k', 8_000_000_000],
  ['8589934592', 8_589_934_592],
  ['8e9', 8_000_000_000],
  ['8E9', 8_000_000_000],
  ['80e+8', 8_000_000_000],
  ['1.5Gi', 1_610_612_736],
  ['.5Gi', 536_870_912],
  ['2.', 2],
  ['+4Gi', 4_294_967_296],
  ['1Ti', 1_099_511_627_776],
  ['1T', 1_000_000_000_000],
  ['1P', 1e15],
  ['1Pi', 2 ** 50],
  ['1E', 1e18],
  ['1Ei', 2 ** 60],
  ['0', 0],
])('%s is %d bytes', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes)
})

test.each([
  ['8192m', 8.192],
  ['8000000u', 8],
  ['8000000000n', 8],
])('%s is a fraction: a lower-case unit below one is no mega', (text, bytes) => {
  expect(bytesOf(text)).toBeCloseTo(bytes)
})

test.each(['8 Gi', '8gi', '8GB', '8GiB', '8K', '8g', '-8Gi', 'Gi', '', '8,5Gi', '8Gi8', '0x10', 'e9', '.', '8.5.1'])(
  '`%s` is no quantity',
  (text) => {
    expect(bytesOf(text)).toBeUndefined()
  },
)

test.each([
  [8_000_000_000, '8 GB'],
  [8_589_934_592, '8.58 GB'],
  [7_999_999_999, '7.99 GB'],
  [59_999_999_999, '59.9 GB'],
  [60_000_000_000, '60 GB'],
  [9_999_999_999, '9.99 GB'],
  [64_424_509_440, '64.4 GB'],
  [1_099_511_627_776, '1099.5 GB'],
  [10_000_000, '0.01 GB'],
  [0, '0 GB'],
])('%d bytes are shown as %s, never as more', (bytes, text) => {
  expect(gigabytes(bytes)).toBe(text)
})

test.each([
  [8192, '8192 bytes'],
  [9_999_999, '9999999 bytes'],
  [8.192, '8.192 bytes'],
])('%d, which lacks its unit, is shown as %s', (bytes, text) => {
  expect(gigabytes(bytes)).toBe(text)
})
