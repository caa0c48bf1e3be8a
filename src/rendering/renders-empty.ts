/** `[label]: destination "title"` on a line of its own. Footnotes (`[^1]:`) may be shown, so they are no such definitions. */
const LINK_DEFINITION =
  /^ {0,3}\[(?!\^)(?=[^\]]*[^\s\]])(?:[^[\]\\]|\\.){1,999}\]:[ \t]*(?:<[^<>\\]+>|[^\s<>()\\"'\p{Cc}][^\s<>()\\\p{Cc}]*)(?:[ \t]+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?[ \t]*$/u

/**
 * Whether Markdown renders to nothing: blank lines and definitions of links, which show nothing themselves (CommonMark
 * 0.31, 4.7). Definitions that are spread over several lines, or have a backslash, and footnotes that nothing refers to count
 * as text, though they show nothing either: in doubt, the index judges.
 */
export function rendersEmpty(markdown: string): boolean {
  const lines = markdown.replace(/^\u{FEFF}/u, '').split(/\r\n|[\r\n]/)
  return lines.every(line => /^[ \t]*$/.test(line) || LINK_DEFINITION.test(line))
}
