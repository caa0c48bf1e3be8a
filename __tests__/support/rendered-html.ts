import { Parser } from 'htmlparser2'

/** A job summary or a comment as a browser would have it. */
export interface RenderedHtml {
  readonly elements: readonly { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }[]
  /** Texts outside of code, where GitHub makes links of names and numbers. */
  readonly prose: readonly string[]
  readonly code: readonly string[]
  /** Elements that were closed without having been opened, or never closed. */
  readonly unbalanced: readonly string[]
  readonly comments: readonly string[]
}

const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link'])

/** Reads HTML as it stands. */
export function readHtml(markup: string): RenderedHtml {
  const elements: RenderedHtml['elements'][number][] = []
  const prose: string[] = []
  const code: string[] = []
  const unbalanced: string[] = []
  const comments: string[] = []
  const open: string[] = []
  // Entities come apart in several events; what is between two tags is one text.
  let text = ''
  const endText = () => {
    if (text !== '') (open.includes('code') ? code : prose).push(text)
    text = ''
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      endText()
      elements.push({ tag, attributes })
      if (!VOID.has(tag)) open.push(tag)
    },
    ontext(piece) {
      text += piece
    },
    onclosetag(tag, implied) {
      endText()
      if (VOID.has(tag)) return
      if (open.pop() !== tag || implied) unbalanced.push(tag)
    },
    oncomment: comment => comments.push(comment),
    onprocessinginstruction: name => comments.push(name),
  })
  parser.end(markup)
  endText()
  return { elements, prose, code, unbalanced: [...unbalanced, ...open], comments }
}
