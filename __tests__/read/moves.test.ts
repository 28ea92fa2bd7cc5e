import { expect, test } from 'vitest'
import { movedAside } from '../../src/read/moves.ts'

test.each([
  [
    'a file with the same content, whatever its name',
    [{ path: 'prod/ingress.yml', sha: 'a' }],
    [{ path: 'tests/other.yml', sha: 'a' }],
    [{ from: 'prod/ingress.yml', to: 'tests/other.yml' }],
  ],
  [
    'a file with the same name, whatever its content',
    [{ path: 'prod/ingress.yml', sha: 'a' }],
    [{ path: 'tests/ingress.yml', sha: 'b' }],
    [{ from: 'prod/ingress.yml', to: 'tests/ingress.yml' }],
  ],
  [
    'the content before the name',
    [{ path: 'prod/ingress.yml', sha: 'a' }],
    [
      { path: 'tests/ingress.yml', sha: 'b' },
      { path: 'tests/moved.yml', sha: 'a' },
    ],
    [{ from: 'prod/ingress.yml', to: 'tests/moved.yml' }],
  ],
  [
    'a file by its name alone',
    [{ path: 'ingress.yml' }],
    [{ path: 'tests/ingress.yml' }],
    [{ from: 'ingress.yml', to: 'tests/ingress.yml' }],
  ],
  ['no file that is simply gone', [{ path: 'a.yml', sha: 'a' }], [{ path: 'tests/b.yml', sha: 'b' }], []],
  ['nothing by hashes that are not known', [{ path: 'a.yml' }], [{ path: 'tests/b.yml' }], []],
])('%s', (_what, gone, hidden, moves) => {
  expect(movedAside(gone, hidden)).toEqual(moves)
})
