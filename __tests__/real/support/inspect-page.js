/* Runs in the browser: what a reader gets of the page. Its last value is an `Inspection` (picture-summaries.ts). */
;(() => {
  const main = document.querySelector('article')

  /** sRGB components and opacity. */
  function parse(color) {
    const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number)
    return [red, green, blue, alpha]
  }

  function blend([red, green, blue, alpha], below) {
    return [red, green, blue].map((value, n) => value * alpha + below[n] * (1 - alpha))
  }

  /** Everything that is painted under an element's text. */
  function backgroundOf(element) {
    const layers = []
    for (let at = element; at !== null; at = at.parentElement)
      layers.unshift(parse(getComputedStyle(at).backgroundColor))
    return layers.reduce((below, layer) => blend(layer, below), [255, 255, 255])
  }

  /** Relative luminance, WCAG 2.2. */
  function luminance(color) {
    const [red, green, blue] = color.map(value => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function contrastOf(element) {
    const background = backgroundOf(element)
    const one = luminance(blend(parse(getComputedStyle(element).color), background))
    const other = luminance(background)
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  const wide = element => element.scrollWidth > element.clientWidth
  const texts = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim() !== '') texts.push(walker.currentNode.parentElement)
  }
  return {
    overflows: [document.documentElement, ...main.querySelectorAll('table, pre:not(details *)')]
      .filter(wide)
      .map(element => element.tagName),
    pageOverflows: wide(document.documentElement),
    lowestContrast: Math.min(...texts.filter(element => !element.closest('a')).map(contrastOf)),
    lowestContrastOfLinks: Math.min(
      ...[...main.querySelectorAll('a')].map(link => contrastOf(link.querySelector('code') ?? link)),
    ),
    smallestText: Math.min(...texts.map(element => Number.parseFloat(getComputedStyle(element).fontSize))),
    headings: [...main.querySelectorAll('h2, h3')].map(element => element.textContent.trim()),
    links: [...main.querySelectorAll('a')].map(({ textContent, href }) => [textContent.trim(), href]),
    rows: [...main.querySelectorAll(':scope > table tr')].map(row =>
      [...row.cells].map(cell => cell.textContent.trim()),
    ),
    codeBlocks: [...main.querySelectorAll('pre')].map(element => element.textContent.trimEnd().split('\n')),
    text: main.textContent,
  }
})()
