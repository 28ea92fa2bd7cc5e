import type { IncomingMessage, RequestOptions } from 'node:http'

/** What Octokit asks of `fetch`. */
interface Ask {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}

/** What Octokit reads of an answer. */
interface Answer {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  readonly text: () => Promise<string>
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/**
 * One request by the HTTP client of Node, in the shape of `fetch`, whose own client takes as long to load as everything
 * else. It knows no proxy and follows no redirect. It rejects where no answer comes, as its signal says where that ends it.
 */
export async function plainFetch(url: string, { method, headers, body, signal }: Ask): Promise<Answer> {
  const { request } = url.startsWith('https:')
    ? process.getBuiltinModule('node:https')
    : process.getBuiltinModule('node:http')
  const options: RequestOptions = { method, headers: { ...headers, 'accept-encoding': 'gzip' }, signal }
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request(url, options, resolve)
    asking.on('error', (error) => reject(signal.aborted ? signal.reason : error))
    asking.end(body)
  })
  const bytes = async (): Promise<Buffer> => {
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk)
    const all = Buffer.concat(chunks)
    return message.headers['content-encoding'] === 'gzip' ? process.getBuiltinModule('node:zlib').gunzipSync(all) : all
  }
  return {
    status: message.statusCode ?? 0,
    url,
    headers: new Map(
      Object.entries(message.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
      ),
    ),
    text: async () => (await bytes()).toString('utf8'),
    arrayBuffer: async () => new Uint8Array(await bytes()).buffer,
  }
}
