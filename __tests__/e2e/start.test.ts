import { execFile } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../dev/git-fixture.ts'

test('the sample runs from a copy of dist and examples, with nothing installed and an empty environment', async () => {
  const { path, remove } = temporaryFolder('deckhouse-readiness-start-')
  onTestFinished(remove)
  for (const folder of ['dist', 'examples']) cpSync(folder, join(path, folder), { recursive: true })

  const env = { PATH: process.env['PATH'] ?? '', HOME: path }
  const { stdout, stderr } = await promisify(execFile)(
    process.env['BUNDLE_NODE'] ?? process.execPath,
    ['dist/start/index.js'],
    { cwd: path, env },
  )
  expect(stderr).toBe('')
  const text = stdout.replaceAll(/\u001B\[\d*m/g, '')
  expect(text).toMatch(/✗ ingress-inlet +`HostWithFailover` .* new$/m)
  expect(text).toMatch(/✓ release-channel +`releaseChannel: Stable`/)
  // Facts of the config, a workload and a receiver decide; no row with a date is named, for the sample grows old.
  for (const id of ['master-resources', 'master-disk', 'storage-class', 'alert-delivery', 'backup-offsite'])
    expect(text).toMatch(new RegExp(`^  ✓ ${id} `, 'm'))
  const log = text.split('── Annotations')[0] ?? ''
  expect(Array.from(log.matchAll(/^ {2}\? ([\w-]+)/gm), ([, id]) => id)).toEqual(['system-disk', 'frontend-headroom'])
  expect(text).toContain('ERROR clusters/prod-eu/ingress.yml:7 ingress-inlet: ')
  expect(text).toContain('github-actions[bot] wrote:\n\n<!-- deckhouse-readiness {')
  expect(text).toMatch(/^## ❌ Production readiness: this pull request breaks \d+ recommendation/m)
  expect(text).toContain('verdict=fail\ngate=failed\n')
  expect(text).toContain('The step ended with exit code 1: the gate failed, as it should for this sample.')
  expect(readdirSync(path).toSorted()).toEqual(['dist', 'examples'])
})
