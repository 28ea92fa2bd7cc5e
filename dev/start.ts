import { cpSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pullRequestRepository, temporaryFolder } from './git-fixture.ts'
import { startGitHub } from './github-stand-in/server.ts'
import { runStep } from './runner.ts'

// `npm start`: the committed bundle of the action on the sample pull request, against GitHub's stand-in on loopback.

const root = resolve(dirname(process.argv[1] ?? ''), '..', '..')
const sample = join(root, 'examples', 'pull-request')
const REPOSITORY = 'acme/clusters'

void start()

async function start(): Promise<void> {
  const temporary = temporaryFolder('deckhouse-readiness-')
  try {
    const folder = join(temporary.path, 'repository')
    cpSync(join(sample, 'base'), folder, { recursive: true })
    const pull = pullRequestRepository(folder, join(sample, 'base'), join(sample, 'head'))
    const github = await startGitHub({
      repository: REPOSITORY,
      gitDir: folder,
      pull: { number: 1, baseRef: 'main', baseSha: pull.base, headSha: pull.head, title: 'Serve during updates' },
    })
    try {
      const result = await runStep({
        bundle: join(root, 'dist', 'action', 'index.js'),
        api: github.url,
        repository: REPOSITORY,
        workspace: folder,
        temp: join(temporary.path, 'runner'),
        pull,
      })
      const annotations = result.log.split('\n').filter((line) => /^::(?:error|warning|notice) /.test(line))
      const rest = result.log.split('\n').filter((line) => !line.startsWith('::'))
      section('The log of the step, with a row for every recommendation', rest.join('\n').trim())
      section('Annotations, as they stand at the lines of the pull request', annotations.map(readable).join('\n'))
      section(
        'The comment on the pull request',
        github
          .comments()
          .map(({ login, body }) => `${login} wrote:\n\n${body}`)
          .join('\n'),
      )
      section(
        'Outputs',
        Object.entries(result.outputs)
          .map(([name, value]) => `${name}=${value}`)
          .join('\n'),
      )
      print(
        `\nThe step ended with exit code ${result.exitCode}: the gate ${result.exitCode === 0 ? 'passed' : 'failed'}, as it should for this sample.\n`,
      )
      print('Now your own repository:  node dist/cli/index.js check PATH\n')
      // A sample that is not judged as it should be is a broken installation.
      process.exitCode = result.outputs['verdict'] === 'fail' && result.exitCode === 1 ? 0 : 1
    } finally {
      await github.close()
    }
  } finally {
    temporary.remove()
  }
}

function section(title: string, text: string): void {
  print(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n\n${text}\n`)
}

/** A workflow command as GitHub shows it. */
function readable(command: string): string {
  const [, level = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(command) ?? []
  const value = (name: string): string => unescape(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '')
  const place = value('file') === '' ? '' : `${value('file')}:${value('line')}`
  return `${level.toUpperCase()} ${place} ${value('title')}\n  ${unescape(message).split('\n').join('\n  ')}`
}

function unescape(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}

function print(text: string): void {
  process.stdout.write(text)
}
