import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { commitFiles, gitIn, temporaryFolder } from '../../dev/git-fixture.ts'
import { ownAction } from '../../src/discover/own-action.ts'

/** A clone whose remote is at an address and has the commit, or has it not; with the commit and the bundle's folder. */
function clone(url: string | undefined, { pushed = true, below = '' } = {}): { commit: string; bundle: string } {
  const { path, remove } = temporaryFolder('own-action-')
  onTestFinished(remove)
  gitIn(path, 'init', '--quiet', '--initial-branch', 'main')
  commitFiles(path, { [join(below, 'dist/cli/index.js')]: '' }, 'Build')
  if (url !== undefined) gitIn(path, 'remote', 'add', 'origin', url)
  const commit = gitIn(path, 'rev-parse', 'HEAD')
  if (pushed) gitIn(path, 'update-ref', 'refs/remotes/origin/main', commit)
  return { commit, bundle: join(path, below, 'dist/cli') }
}

test.each([
  'https://github.com/example/deckhouse-production-readiness',
  'https://github.com/example/deckhouse-production-readiness.git',
  'https://token@github.com/example/deckhouse-production-readiness.git/',
  'git@github.com:example/deckhouse-production-readiness.git',
  'ssh://git@github.com/example/deckhouse-production-readiness',
])('the commit of a clone of %s', (url) => {
  const { commit, bundle } = clone(url)
  expect(ownAction(bundle, 'dist/cli/')).toBe(`example/deckhouse-production-readiness@${commit}`)
})

test('a commit that the remote branch has left behind is still one of its own', () => {
  const { commit, bundle } = clone('https://github.com/example/fork')
  gitIn(bundle, 'commit', '--quiet', '--allow-empty', '--message', 'Later')
  gitIn(bundle, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  gitIn(bundle, 'checkout', '--quiet', commit)
  expect(ownAction(bundle, 'dist/cli/')).toBe(`example/fork@${commit}`)
})

test.each([
  ['a clone of another host', 'https://git.example.com/example/deckhouse-production-readiness', {}],
  ['a host that only ends like it', 'https://notgithub.com/example/deckhouse-production-readiness', {}],
  ['no remote', undefined, {}],
  ['a commit that nobody has pushed', 'https://github.com/example/x', { pushed: false }],
  ['a repository that holds the bundle as a package', 'https://github.com/example/x', { below: 'node_modules/x' }],
])('nothing is known of %s', (_what, url, options) => {
  expect(ownAction(clone(url, options).bundle, 'dist/cli/')).toBeUndefined()
})

test('nothing is known outside of git', () => {
  const { path, remove } = temporaryFolder('own-action-')
  onTestFinished(remove)
  expect(ownAction(path, 'dist/cli/')).toBeUndefined()
})
