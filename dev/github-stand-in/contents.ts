import { posix } from 'node:path'
import type { components } from '@octokit/openapi-types'
import { failure, notFound, ok, tooLarge, type Answer } from './answer.ts'
import { rawMediaType, type Call } from './call.ts'
import { base64Lines, rawAnswer } from './git-objects.ts'
import type { TreeEntry } from './git-output.ts'
import { encodePath, type Links } from './links.ts'
import type { State } from './state.ts'

type Directory = components['schemas']['content-directory']

/** Where an entry was asked for: the commit it was found in and the `ref` of the request, for addresses. */
interface Place {
  readonly commit: string
  readonly ref: string
}

/** `GET /repos/{owner}/{repo}/contents/{path}`: a file, directory, link or submodule at a ref. */
export async function getContents(state: State, call: Call): Promise<Answer> {
  const path = (call.parameters[0] ?? '').replace(/^\/+|\/+$/g, '')
  const ref = call.query.get('ref') ?? (await state.defaultBranch())
  const commit = await state.resolve(ref)
  if (commit === undefined) return failure(404, `No commit found for the ref ${ref}`)
  const place = { commit, ref }
  if (path === '') return directory(state, call, place, '')
  const entry = await state.git.entry(commit, path)
  if (entry === undefined) return notFound()
  if (entry.type === 'tree') return directory(state, call, place, path)
  if (entry.type === 'commit') return submodule(state, call, place, entry)
  return entry.mode === '120000' ? link(state, call, place, entry) : file(state, call, place, entry)
}

async function file(state: State, call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const size = entry.size ?? 0
  if (size > state.limit('blob-bytes')) return tooLarge('This API returns files up to 100 MB in size.')
  const raw = rawMediaType(call.accept)
  if (raw !== undefined) return rawAnswer(await state.git.blob(entry.sha), raw)
  const isComplete = size <= state.limit('contents-bytes')
  const body: components['schemas']['content-file'] = {
    type: 'file',
    encoding: isComplete ? 'base64' : 'none',
    content: isComplete ? base64Lines(await state.git.blob(entry.sha)) : '',
    ...common(entry, size, place, call.links),
  }
  return ok(body)
}

async function directory(state: State, call: Call, place: Place, path: string): Promise<Answer> {
  const entries = await state.git.tree(`${place.commit}:${path}`, false)
  const listed = entries.slice(0, state.limit('directory-entries'))
  const body: Directory = listed.map((entry) => directoryItem(entry, path, place, call.links))
  return ok(body)
}

function directoryItem(entry: TreeEntry, folder: string, place: Place, links: Links): Directory[number] {
  const { mode, type, sha, size, path } = entry
  return {
    type: directoryType(entry),
    ...common({ mode, type, sha, size, path: posix.join(folder, path) }, size ?? 0, place, links),
  }
}

function directoryType({ type, mode }: TreeEntry): Directory[number]['type'] {
  if (type === 'tree') return 'dir'
  // GitHub lists a submodule as a file, for old clients' sake.
  return mode === '120000' ? 'symlink' : 'file'
}

/** A link to a file in the repository is answered as that file, any other as the link. */
async function link(state: State, call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const bytes = await state.git.blob(entry.sha)
  const text = bytes.toString()
  // A target outside of the repository keeps its leading `..` and is found nowhere.
  const targetPath = posix.join(posix.dirname(entry.path), text)
  const target = text.startsWith('/') ? undefined : await state.git.entry(place.commit, targetPath)
  if (target?.type === 'blob' && target.mode !== '120000') {
    return file(state, call, place, { ...target, path: entry.path })
  }
  const raw = rawMediaType(call.accept)
  if (raw !== undefined) return rawAnswer(bytes, raw)
  const body: components['schemas']['content-symlink'] = {
    type: 'symlink',
    target: text,
    ...common(entry, bytes.length, place, call.links),
  }
  return ok(body)
}

async function submodule(state: State, call: Call, place: Place, entry: TreeEntry): Promise<Answer> {
  const modules = await state.git.entry(place.commit, '.gitmodules')
  const text = modules === undefined ? '' : (await state.git.blob(modules.sha)).toString()
  const section = text.split(/^\[submodule /m).find((one) => moduleValue(one, 'path') === entry.path)
  const body: components['schemas']['content-submodule'] = {
    type: 'submodule',
    submodule_git_url: moduleValue(section ?? '', 'url') ?? '',
    ...common(entry, 0, place, call.links),
  }
  return ok(body)
}

/** A value in a section of `.gitmodules`. */
function moduleValue(section: string, key: 'path' | 'url'): string | undefined {
  return new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, 'm').exec(section)?.[1]?.trim()
}

function common(entry: TreeEntry, size: number, { ref }: Place, links: Links) {
  const path = encodePath(entry.path)
  const url = links.repositoryApi(`/contents/${path}?ref=${encodeURIComponent(ref)}`)
  // The objects of a submodule are elsewhere; for one that is not on github.com GitHub says null.
  const elsewhere = entry.type === 'commit'
  const gitUrl = elsewhere ? null : links.repositoryApi(`/git/${entry.type}s/${entry.sha}`)
  const shown = entry.type === 'tree' ? 'tree' : 'blob'
  const htmlUrl = elsewhere ? null : links.repositoryWeb(`/${shown}/${encodePath(ref)}/${path}`)
  return {
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    size,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: entry.type === 'blob' ? links.repositoryWeb(`/raw/${encodePath(ref)}/${path}`) : null,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  }
}
