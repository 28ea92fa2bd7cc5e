import type { Links } from './links.ts'

/** A request as the endpoints see it: authenticated, within the limits, matched to a route and decoded. */
export interface Call {
  readonly method: string
  /** What the parentheses of the route matched. */
  readonly parameters: readonly string[]
  /** The path below the API's root, as sent, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly accept: string
  readonly body: unknown
  readonly links: Links
}

/** Whether a request asks for a diff, with or without a version. */
export function asksForDiff(accept: string): boolean {
  return /application\/vnd\.github\.(?:v3\.)?diff/.test(accept)
}

/** The raw media type that a request asks for (with or without a version, with or without `+json`), if it does. */
export function rawMediaType(accept: string): string | undefined {
  return /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.exec(accept)?.[0]
}
