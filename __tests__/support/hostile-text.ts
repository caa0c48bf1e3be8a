import fc from 'fast-check'

/** What someone would put into a file name or an answer to be more than text. */
export const HOSTILE_TEXTS = [
  '\n::error::taken over',
  '::set-output name=outcome::published',
  '  ::add-mask::a',
  '\u0000::stop-commands::x',
  '##[command]echo',
  'a ##[error]b',
  '#\u00ad#[group]x',
  '\r\n\r\n# heading\n\n![x](http://evil.example/x.png)',
  '| a | b |',
  '`code` ``more``',
  '<img src=x onerror=alert(1)>',
  '</code></td></tr></table><a href="javascript:alert(1)">x</a>',
  '](http://evil.example) [x](http://evil.example)',
  '&lt;script&gt; &#60;script&#62;',
  '@octocat #1 :tada:',
  '\u001b[31mred\u001b[0m \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  '\u202egnp.exe \u2028 \u2029 \u0085 \ud800',
  "'; rm -rf / #",
]

/** Any text, and often a mixture of hostile pieces. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ maxLength: 10 })), { maxLength: 6 })
    .map(parts => parts.join('')),
)
