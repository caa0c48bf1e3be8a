import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { locateTool, projectRoot } from './tools.ts'

const PROGRAM = join(projectRoot, '__tests__', 'real', 'support', 'render-markdown.py')

/** A page with a job's summary as GitHub shows it, light or dark as the browser prefers. */
export async function renderGitHubPage(markdown: string): Promise<string> {
  const python = await locateTool('python/python')
  const { status, stdout, stderr } = spawnSync(python, ['-I', PROGRAM], { input: markdown, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The summary could not be rendered: ${stderr}`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Job summary</title>
<style>${STYLE}</style>
<main>
<header>publish summary</header>
<article>
${stdout}
</article>
</main>
</html>
`
}

/** GitHub's sizes, colours and distances, as far as a summary has elements for them. */
const STYLE = `
:root { color-scheme: light dark;
  --text: #1f2328; --muted: #59636e; --background: #ffffff; --shade: #f6f8fa; --border: #d1d9e0; --soft: #d1d9e0b3;
  --link: #0969da; --code: #818b981f }
@media (prefers-color-scheme: dark) { :root {
  --text: #f0f6fc; --muted: #9198a1; --background: #0d1117; --shade: #151b23; --border: #3d444d; --soft: #3d444db3;
  --link: #4493f8; --code: #656c7633 } }
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: var(--background); color: var(--text); overflow-wrap: break-word;
  font: 16px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif, 'Noto Color Emoji' }
main { border: 1px solid var(--border); border-radius: 6px }
header { padding: 12px 16px; border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0; background: var(--shade);
  font-size: 14px; font-weight: 600 }
article { padding: 24px }
article > :first-child { margin-top: 0 }
article > :last-child { margin-bottom: 0 }
a { color: var(--link); text-decoration: underline; text-underline-offset: .2rem }
h2, h3 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
h2 { padding-bottom: .3em; border-bottom: 1px solid var(--soft); font-size: 1.5em }
h3 { font-size: 1.25em }
p, ul, ol, table, pre, blockquote, details { margin: 0 0 16px }
ul, ol { padding-left: 2em }
li + li { margin-top: .25em }
li > p { margin-top: 16px }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse;
  font-variant: tabular-nums }
th, td { padding: 6px 13px; border: 1px solid var(--border) }
th { font-weight: 600 }
tr { border-top: 1px solid var(--soft); background: var(--background) }
tr:nth-child(2n) { background: var(--shade) }
code, pre { font-family: ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); font-size: 85%; white-space: break-spaces }
pre { padding: 16px; border-radius: 6px; overflow: auto; background: var(--shade); font-size: 85%; line-height: 1.45 }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre }
blockquote { padding: 0 1em; border-left: .25em solid var(--border); color: var(--muted) }
summary { cursor: pointer }
details > pre { margin-top: 8px }
`
