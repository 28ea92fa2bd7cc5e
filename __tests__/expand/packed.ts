import { gzipSync } from 'node:zlib'

/** A packed chart: an archive of some files, the same bytes on every machine. */
export function packed(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const bytes = Buffer.from(text)
    return [header(path, bytes.byteLength), bytes, Buffer.alloc((512 - (bytes.byteLength % 512)) % 512)]
  })
  // Nothing is compressed, because every version of the compressor does that in its own way.
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 0 })
}

function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(512)
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`
  const fields: readonly (readonly [number, string])[] = [
    [0, path],
    [100, octal(0o644, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(size, 12)],
    [136, octal(0, 12)],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\0'],
    [263, '00'],
  ]
  for (const [at, text] of fields) block.write(text, at, 'latin1')
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
    'latin1',
  )
  return block
}
