/** Bars of one group have a scale of their own: the longest fills the width. */
export interface BarGroup {
  readonly title: string
  readonly bars: readonly { readonly label: string; readonly value: number }[]
}

export interface BarPlot {
  readonly title: string
  readonly unit: string
  readonly groups: readonly BarGroup[]
}

const WIDTH = 720
const LABELS = 150
const VALUES = 80
const BAR = 20
const MARGIN = 20

/** It brings its own background, so that it can be read on any page; darker where the reader prefers that. */
const STYLE = `
    text { font: 13px system-ui, sans-serif; fill: #1f2328 }
    .title { font-weight: 600; font-size: 15px }
    .group { font-weight: 600 }
    .page { fill: #ffffff; stroke: #d1d9e0 }
    .bar { fill: #8c959f }
    .ours { fill: #0969da }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .page { fill: #151b23; stroke: #3d444d }
      .bar { fill: #656c76 }
      .ours { fill: #4493f8 }
    }
  `

/** Draws horizontal bars as an SVG image, ours in another colour. Pure. */
export function drawBars({ title, unit, groups }: BarPlot): string {
  const lines = [`<text class="title" x="${MARGIN}" y="34">${escapeText(title)}</text>`]
  let y = 56
  for (const group of groups) {
    lines.push(`<text class="group" x="${MARGIN}" y="${y + 14}">${escapeText(group.title)}</text>`)
    y += 24
    const longest = Math.max(...group.bars.map(bar => bar.value))
    for (const { label, value } of group.bars) {
      const length = Math.max(1, (value / longest) * (WIDTH - LABELS - VALUES - 2 * MARGIN))
      const kind = label.startsWith('pypi-publish') ? 'ours' : 'bar'
      const end = MARGIN + LABELS + length
      lines.push(
        `<text x="${MARGIN + 10}" y="${y + 14}">${escapeText(label)}</text>`,
        `<rect class="${kind}" x="${MARGIN + LABELS}" y="${y + 2}" width="${length.toFixed(1)}" height="${BAR - 5}" rx="2"/>`,
        `<text x="${(end + 6).toFixed(1)}" y="${y + 14}">${formatValue(value)} ${unit}</text>`,
      )
      y += BAR
    }
    y += 14
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img">`,
    `  <title>${escapeText(title)}</title>`,
    `  <style>${STYLE}</style>`,
    `  <rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${y - 1}" rx="6"/>`,
    ...lines.map(line => `  ${line}`),
    '</svg>',
    '',
  ].join('\n')
}

function formatValue(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0)
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
