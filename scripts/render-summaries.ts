/**
 * Renders job summaries of whole runs (against an index in memory) as HTML pages and, where there is a Chromium, as
 * pictures, light and dark: `node scripts/render-summaries.ts DIRECTORY`. Look at them after every change of the summary.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSdist } from '../__tests__/support/archives/build-sdist.ts'
import { buildWheel } from '../__tests__/support/archives/build-wheel.ts'
import { createMemoryWorld, type MemoryWorld, type MemoryWorldOptions } from '../__tests__/support/memory-world.ts'
import { publish } from '../src/publish.ts'
import { writeReport } from '../src/report/write-report.ts'

const project = { name: 'tstools', version: '0.2', description: 'Small tools for time series.\n' }
const platforms = ['manylinux_2_28_x86_64', 'macosx_11_0_arm64', 'win_amd64']
const wheels = platforms.map(platform => buildWheel({ ...project, tag: `cp313-cp313-${platform}` }))
const sdist = buildSdist(project)

function worldWith(
  files: readonly { filename: string; bytes: Uint8Array }[],
  options: MemoryWorldOptions,
): MemoryWorld {
  return createMemoryWorld({
    files: Object.fromEntries(files.map(({ filename, bytes }) => [`/workspace/dist/${filename}`, bytes])),
    ...options,
  })
}

/** The runs that are shown, by the name of their picture. */
const RUNS: Readonly<Record<string, () => MemoryWorld>> = {
  published: () => {
    const world = worldWith([...wheels, sdist], {})
    // A new project would have a notice of its own.
    world.index.projects.set('tstools', [])
    return world
  },
  'published-to-testpypi': () =>
    worldWith([...wheels, sdist], { inputs: { repository: 'testpypi', password: 'pypi-token' } }),
  'dry-run-with-findings': () => {
    const local = buildWheel({ ...project, version: '0.2+g1a2b3c4', tag: 'cp313-cp313-linux_x86_64' })
    const world = worldWith([...wheels, local, sdist], { inputs: { 'dry-run': 'true' }, idTokens: false })
    world.index.projects.set('tstools', [{ filename: sdist.filename, sha256: 'ab'.repeat(32) }])
    return world
  },
  failed: () => {
    const world = worldWith([...wheels, sdist], { inputs: { password: 'pypi-token' } })
    world.index.intercept = ({ url, headers }) =>
      url.pathname === '/legacy/' &&
      headers['content-type'] !== undefined &&
      world.index.projects.get('tstools')?.length === 2
        ? {
            status: 400,
            reason: 'Bad Request',
            headers: {},
            body: '400 Project size too large. Limit for project tstools total size is 10 GB.',
          }
        : undefined
    return world
  },
  'not-trusted': () => {
    const world = worldWith([...wheels, sdist], {})
    world.index.intercept = ({ url }) =>
      url.pathname === '/_/oidc/mint-token'
        ? {
            status: 422,
            reason: '',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              message: 'Token request failed',
              errors: [{ code: 'invalid-publisher', description: 'valid token, but no corresponding publisher' }],
            }),
          }
        : undefined
    return world
  },
}

/** Pixels; the first is the picture in README.md. */
const HEIGHTS: Readonly<Record<string, number>> = { published: 440, 'not-trusted': 1500 }

/** As GitHub shows a summary: its sizes, colours and distances, as far as this page has elements for them. */
function renderPage(summary: string, dark: boolean): string {
  const [text, background, border, muted, shade, link] = dark
    ? ['#f0f6fc', '#0d1117', '#3d444d', '#9198a1', '#151b23', '#4493f8']
    : ['#1f2328', '#ffffff', '#d1d9e0', '#59636e', '#f6f8fa', '#0969da']
  return `<!doctype html><meta charset="utf-8"><title>Job summary</title><style>
body { margin: 0; padding: 24px; width: 960px; background: ${background}; color: ${text};
  font: 16px/1.5 'Segoe UI', 'Noto Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif }
a { color: ${link} }
h2, h3 { line-height: 1.25; margin: 24px 0 16px; font-weight: 600 }
h2 { font-size: 24px; padding-bottom: 7px; border-bottom: 1px solid ${border}; margin-top: 0 }
h3 { font-size: 20px }
p, ul, table, pre, blockquote, details { margin: 0 0 16px }
ul { padding-left: 32px } li + li { margin-top: 4px } li > p { margin-top: 16px }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
th, td { border: 1px solid ${border}; padding: 6px 13px; vertical-align: middle }
th { font-weight: 600 } tr:nth-child(2n) { background: ${shade} }
code { font: 85% ui-monospace, 'DejaVu Sans Mono', monospace; background: ${dark ? '#656c7633' : '#818b981f'}; padding: .2em .4em; border-radius: 6px }
pre { background: ${shade}; padding: 16px; border-radius: 6px; overflow: auto } pre code { background: none; padding: 0 }
blockquote { border-left: 4px solid ${border}; padding: 0 16px; color: ${muted} }
</style>
${summary}`
}

/** The first that there is. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome']

function photograph(page: string, picture: string, height: number): void {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars']
  const size = [`--window-size=1024,${height}`, `--user-data-dir=${profile}`, `--screenshot=${picture}`]
  const pictured = BROWSERS.some(browser => {
    const options = { timeout: 60_000, stdio: 'ignore' } as const
    return spawnSync(browser, [...flags, ...size, pathToFileURL(page).href], options).status === 0
  })
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  if (!pictured) console.log(`no picture of ${page}: is Chromium installed?`)
}

const directory = resolve(process.argv[2] ?? 'summaries')
mkdirSync(directory, { recursive: true })
for (const [name, createWorld] of Object.entries(RUNS)) {
  const world = createWorld()
  await writeReport(await publish(world), world.runner, world.files)
  writeFileSync(join(directory, `${name}.md`), world.runner.summary)
  for (const scheme of ['light', 'dark']) {
    const page = join(directory, `${name}-${scheme}.html`)
    writeFileSync(page, renderPage(world.runner.summary, scheme === 'dark'))
    photograph(page, join(directory, `${name}-${scheme}.png`), HEIGHTS[name] ?? 1000)
  }
  console.log(name)
}
