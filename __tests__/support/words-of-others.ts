/** In each of the words, where a command, a link or an output would begin that it was meant to become. */
export const CANARY = 'taken-over'

/**
 * What others write into names, files and answers, to be more than text: a command of the runner, an output, markup, a
 * picture, a mention, a link. None of it may be, however it is wrapped.
 */
export const WORDS_OF_OTHERS: readonly string[] = [
  `\n::error file=${CANARY},line=1::${CANARY}`,
  `\r::add-mask::${CANARY}`,
  `\r\n \t::stop-commands::${CANARY}`,
  `\u2028::set-output name=outcome::${CANARY}\u2029::save-state name=x::${CANARY}`,
  `\u0085::add-path::${CANARY}\v::echo::${CANARY}\f::debug::${CANARY}`,
  `\u200b\u2060:\u00ad:add-matcher::${CANARY}`,
  `::group::${CANARY}`,
  `##[error]${CANARY}`,
  `#\u200d#[add-mask]${CANARY}`,
  `%0A::warning::${CANARY} %250A%3A%3Awarning%3A%3A${CANARY}`,
  `,title=${CANARY}::${CANARY}`,
  `\u001b[2K\u001b[1G::notice::${CANARY} \u009b31m \u001b]8;;https://evil.example\u0007${CANARY}\u001b]8;;\u0007`,
  `\nghadelimiter\noutcome=${CANARY}\nname<<EOF\n${CANARY}\nEOF`,
  `<img src=https://evil.example/x.png onerror=alert(1)> <svg/onload=alert(1)> <script>${CANARY}</script>`,
  `</code></td></tr></table></li></ul><a href="https://evil.example/">${CANARY}</a><!-- ${CANARY}`,
  `\n\n# ${CANARY}\n\n![x](https://evil.example/x.png) [${CANARY}](https://evil.example) | a | b |`,
  `\`</code><b>${CANARY}</b>\` \`\`\`\n~~~ <details open>`,
  '@everyone @octocat/team #1 octo-org/tstools#1 :tada: &#64;everyone &commat;everyone',
  `[${CANARY}]: https://evil.example https://pypi.org.evil.example/ https://pypi.org@evil.example/ //evil.example`,
  '\u202egnp.elif \ud800 \ufeff \u{e0041}',
]

/** The text without what no file name can have. */
export function asFilename(text: string): string {
  return text.replaceAll('/', '\\').replaceAll('\0', '')
}
