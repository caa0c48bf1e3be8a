import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionRun } from '../../support/run-action.ts'
import { renderGitHubPage } from './github-page.ts'
import { startChromium, type View } from './start-chromium.ts'

/** What a reader gets of a page: measured in the browser by inspect-page.js. */
export interface Inspection {
  /** Names of the elements, the page's own among them, that are wider than their place, but for what is folded. */
  readonly overflows: readonly string[]
  readonly pageOverflows: boolean
  /** The ratio of WCAG, 1 to 21. */
  readonly lowestContrast: number
  readonly lowestContrastOfLinks: number
  /** Pixels. */
  readonly smallestText: number
  readonly headings: readonly string[]
  readonly links: readonly (readonly [text: string, address: string])[]
  /** Cells of the tables that are no part of a list. */
  readonly rows: readonly (readonly string[])[]
  /** Lines of each. */
  readonly codeBlocks: readonly (readonly string[])[]
  readonly text: string
}

/** A summary as it was seen. */
export interface Picture {
  readonly name: string
  readonly view: View
  readonly inspection: Inspection
  /** Path of a PNG. */
  readonly path: string
}

const DESKTOP = 1012
const PHONE = 390
const VIEWS: readonly View[] = [
  { width: DESKTOP, scheme: 'light' },
  { width: DESKTOP, scheme: 'dark' },
  { width: PHONE, scheme: 'light' },
]

/** Shows the summaries of runs in a browser, and leaves a PNG of each view in the directory: `NAME-SCHEME-WIDTH.png`. */
export async function pictureSummaries(
  runs: ReadonlyMap<string, ActionRun>,
  directory: string,
): Promise<readonly Picture[]> {
  await mkdir(directory, { recursive: true })
  const script = await readFile(new URL('inspect-page.js', import.meta.url), 'utf8')
  await using chromium = await startChromium()
  const pictures: Picture[] = []
  for (const [name, { summary }] of runs) {
    const page = await renderGitHubPage(summary)
    await writeFile(join(directory, `${name}.html`), page)
    for (const view of VIEWS) {
      const { inspection, picture } = await chromium.look(page, view, script)
      const path = join(directory, `${name}-${view.scheme}-${view.width}.png`)
      await writeFile(path, picture)
      pictures.push({ name, view, inspection: inspection as Inspection, path })
    }
  }
  return pictures
}
