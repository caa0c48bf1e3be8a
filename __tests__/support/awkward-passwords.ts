/**
 * Each has characters that URLs, JSON, HTML, Markdown, GitHub's summaries or our own way of showing texts write otherwise.
 * None has less than 8 characters, and what there is of `Canary` in an answer's words is of a password.
 */
export const AWKWARD_PASSWORDS = [
  'Canary#12345xyz',
  'Canary:word:12345',
  'Canary`Word`123xyz',
  'a`Canary#1Word`23:xx:yz',
  'Canary@12345xyz',
  'Canary<b>W&rd</b>',
  'Canary*Word*_x_|y|',
  'Canary"Word\'123',
  'Canary\\Word\\"123',
  'Canary%7eWord%123',
  'Canary  Word  123xyz',
  'Canary-Wörd-Größe-9',
  'Canary+Word/12=3x',
  'GH-12Canary-gh-34',
] as const
