import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

/** Chromium as the machine has it. A test that cannot look is red: `.ci/run` installs the browser. */
function executable(): string {
  const known = [process.env['CHROMIUM'] ?? '', ...FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name)))]
  const found = known.find((path) => path !== '' && existsSync(path))
  if (found !== undefined) return found
  throw new Error(
    'There is no Chromium. Install it (`apt-get install -y --no-install-recommends chromium`), or give its path in CHROMIUM.',
  )
}

/** Starts the browser; one for a file of tests. */
export async function launch(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
  ]
  return chromium.launch({ executablePath: executable(), args, timeout: 60_000 })
}

/** A page that is open, and what it asked for or complained of. */
export interface Opened {
  readonly page: Page
  /** Addresses that were asked for beside the file itself. */
  readonly requests: readonly string[]
  /** What the console and the page's own errors say. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens HTML from a file, in a context of its own. Whatever it asks for is refused and kept. */
export async function open(
  browser: Browser,
  html: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-page-'))
  const path = join(folder, 'report.html')
  writeFileSync(path, html)
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  const own = pathToFileURL(path).href
  const requests: string[] = []
  const complaints: string[] = []
  await context.route('**/*', async (route) => {
    const address = route.request().url()
    if (address.split('#')[0] === own) return route.continue()
    requests.push(address)
    return route.abort()
  })
  const page = await context.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.goto(`${own}${hash}`)
  const close = async (): Promise<void> => {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { page, requests, complaints, close }
}
