/** Names under which manifests and templates of manifests are kept. */
const MANIFEST = /\.(?:ya?ml|json)(?:\.(?:tpl|tmpl|j2|jinja2?|example|sample|dist|in))?$/i

/** Whether a file is read for manifests, by its name alone. */
export function isCandidate(path: string): boolean {
  return MANIFEST.test(path) && !path.split('/').includes('node_modules')
}
