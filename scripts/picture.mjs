// `npm run picture`: takes the pictures of the README, docs/comment-light.png and docs/comment-dark.png. The built
// action judges the sample, and the comment that it posts is shown as GitHub shows it, folds closed.
// It needs Chromium (CHROMIUM names its path). Two packages that nothing else needs are installed outside of the tree.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PACKAGES = ['marked@18.2.1', 'playwright-core@1.65.1']
const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** Nothing but the page: no updates, no services, no first run. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** Pixels of CSS: the width at which the README shows the picture. */
const WIDTH = 720

const THEMES = {
  light: {
    text: '#1f2328',
    muted: '#59636e',
    link: '#0969da',
    back: '#ffffff',
    line: '#d1d9e0',
    soft: '#f6f8fa',
    code: '#818b981f',
  },
  dark: {
    text: '#f0f6fc',
    muted: '#9198a1',
    link: '#4493f8',
    back: '#0d1117',
    line: '#3d444d',
    soft: '#151b23',
    code: '#656c7633',
  },
}

const scratch = mkdtempSync(join(tmpdir(), 'picture-'))
try {
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', scratch]
  execFileSync('npm', ['install', ...options, ...PACKAGES], { stdio: 'inherit' })
  const { resolve } = createRequire(join(scratch, 'package.json'))
  const load = (name) => import(pathToFileURL(resolve(name)).href)
  const [{ marked }, { chromium }] = [await load('marked'), (await load('playwright-core')).default]
  const html = marked.parse(comment(), { gfm: true })
  const browser = await chromium.launch({ executablePath: BROWSER, args: ARGUMENTS })
  try {
    for (const [theme, colors] of Object.entries(THEMES)) {
      const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: WIDTH, height: 100 } })
      await page.setContent(pageOf(html, colors))
      await page.locator('article').screenshot({ path: `docs/comment-${theme}.png` })
    }
  } finally {
    await browser.close()
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** The comment that `npm start` shows, as Markdown. */
function comment() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/start/index.js'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The sample is not judged as it should be.\n${stdout}${stderr}`)
  const found = /wrote:\n\n(?<body>[\s\S]*?)\n\n── Outputs /.exec(stdout)
  if (found === null) throw new Error('The sample has no comment.')
  return found.groups.body
}

/** A comment in the colors of GitHub. */
function pageOf(html, { text, muted, link, back, line, soft, code }) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${back}; color: ${text}; font: 14px/1.5 "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
    article { border: 1px solid ${line}; border-radius: 6px; overflow: hidden; background: ${back} }
    header { padding: 8px 16px; background: ${soft}; border-bottom: 1px solid ${line}; color: ${muted} }
    header b { color: ${text} }
    header span { border: 1px solid ${line}; border-radius: 2em; padding: 0 6px; font-size: 12px; margin: 0 2px }
    main { padding: 16px }
    main > * { margin: 0 0 16px }
    main > :last-child { margin: 0 }
    h2 { font-size: 21px; line-height: 1.25; padding-bottom: 6px; border-bottom: 1px solid ${line} }
    a { color: ${link}; text-decoration: none }
    table { border-collapse: collapse }
    th, td { border: 1px solid ${line}; padding: 6px 13px }
    tbody tr:nth-child(2n) { background: ${soft} }
    code { font: 85%/1.5 "Liberation Mono", Menlo, Consolas, monospace; background: ${code}; border-radius: 6px; padding: .2em .4em }
    sub { display: block; font-size: 75%; color: inherit; vertical-align: baseline }
  </style><article><header><b>github-actions</b> <span>bot</span> commented</header><main>${html}</main></article>`
}
