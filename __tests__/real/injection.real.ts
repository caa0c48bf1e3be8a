import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildWheel } from '../support/archives/build-wheel.ts'
import { expectOwnMarkup } from '../support/expect-nobody-obeyed.ts'
import { startLoopbackGitHub } from '../support/loopback-github.ts'
import { startLoopbackIndex } from '../support/loopback-index/start-loopback-index.ts'
import { startPublishingJob } from '../support/publishing-job.ts'
import { asFilename, CANARY, WORDS_OF_OTHERS } from '../support/words-of-others.ts'
import { renderGitHubPage } from './support/github-page.ts'
import { locateTool } from './support/tools.ts'

/*
 * What others write, in the summary and in the comment of a real run of the committed bundle, as GitHub's own Markdown
 * parser makes HTML of it.
 */

const ORIGINS = ['https://github.com', 'https://pypi.org']

let resources: AsyncDisposableStack

beforeEach(() => {
  resources = new AsyncDisposableStack()
})

afterEach(() => resources.disposeAsync())

/** A run full of hostile names, metadata and answers, told in a summary and in a comment. */
async function runAmongOthers() {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ message: WORDS_OF_OTHERS.join('\n') })
  const index = await startLoopbackIndex({
    intercept: ({ path }) => (path === '/legacy/' ? { status: 400, headers, body } : 'pass'),
  })
  resources.defer(() => index.close())
  const github = await startLoopbackGitHub()
  resources.defer(() => github.close())
  const job = await startPublishingJob(index)
  resources.defer(() => job.end())
  await mkdir(join(job.workspace, 'broken'))
  for (const [number, text] of WORDS_OF_OTHERS.entries()) {
    const summary = text.replace(/[\r\n]+/g, ' ')
    const { filename, bytes } = buildWheel({
      name: `tool-${number}`,
      version: '0.1',
      fields: [
        ['Summary', summary],
        ['Classifier', summary],
        ['License-Expression', summary],
      ],
    })
    await writeFile(join(job.workspace, 'broken', filename), bytes)
    await writeFile(join(job.workspace, 'broken', `${asFilename(text)}-0.1-py3-none-any.whl`), 'no archive')
  }
  const repo = { full_name: 'octo-org/tstools' }
  const event = await job.event('pull_request', { pull_request: { number: 7, head: { repo }, base: { repo } } })
  const inputs = { password: index.apiToken, comment: 'true', 'github-token': 'ghs_0123456789' }
  const environment = { ...event, GITHUB_API_URL: github.url, GITHUB_RUN_ID: '1' }
  const summaries: string[] = []
  for (const directory of ['dist', 'broken']) {
    const run = await job.run({ inputs: { ...inputs, 'packages-dir': directory }, environment })
    summaries.push(run.summary)
  }
  return [...summaries, ...github.comments.map(({ body: comment }) => comment)]
}

describe('As GitHub’s parser reads them, summary and comment', () => {
  test('hold nothing that others wrote but as text', async () => {
    const texts = await runAmongOthers()
    expect(texts.length).toBeGreaterThanOrEqual(4)
    for (const text of texts) {
      expect(text).toContain(CANARY)
      // The parser takes the block as it is, letter by letter.
      const rendered = await parse(text)
      expect(rendered.trim()).toBe(text.trim())
      const page = await renderGitHubPage(text)
      const [, article = ''] = /<article>\n([\s\S]*)\n<\/article>/.exec(page) ?? []
      // What the page adds to links and tables, and how it writes the joiner that keeps names from being links.
      const shown = article
        .replace(/^<!--.*-->\n/, '')
        .replaceAll(' rel="nofollow"', '')
        .replace(/<\/?tbody>/g, '')
        .replaceAll('\u2060', '&#8288;')
      expectOwnMarkup(`${shown.trim()}\n`, ORIGINS)
    }
  })
})

/** What cmark-gfm makes of Markdown, with nothing taken away. */
async function parse(markdown: string): Promise<string> {
  const program = `import sys, cmarkgfm
from cmarkgfm.cmark import Options
text = sys.stdin.buffer.read().decode()
sys.stdout.buffer.write(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE).encode())`
  const python = await locateTool('python/python')
  const { status, stdout, stderr } = spawnSync(python, ['-I', '-c', program], { input: markdown, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}
