const WEB = 'https://github.com'

/** The addresses that answers carry. Those of the API lead back to the stand-in, those for people to github.com. */
export interface Links {
  /** The API's root as the request addressed it, without a slash at the end. */
  readonly root: string
  readonly api: (path: string) => string
  readonly web: (path: string) => string
  /** Below the repository, in the API and on the web. */
  readonly repositoryApi: (path: string) => string
  readonly repositoryWeb: (path: string) => string
}

/** Addresses for a repository (`owner/name`) whose API was reached at `root`. */
export function linksFor(root: string, repository: string): Links {
  return {
    root,
    api: (path) => `${root}${path}`,
    web: (path) => `${WEB}${path}`,
    repositoryApi: (path) => `${root}/repos/${repository}${path}`,
    repositoryWeb: (path) => `${WEB}/${repository}${path}`,
  }
}

/** A path inside a repository for use in an address, slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
