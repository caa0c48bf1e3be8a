import { describe, expect, test } from '@jest/globals'
import { drawBars } from '../../bench/draw-bars.ts'

const bars = [
  { label: 'curl', value: 20 },
  { label: 'pypi-publish', value: 5 },
]

describe('drawBars()', () => {
  test('drawBars() draws bars in proportion, ours apart from the others', () => {
    const svg = drawBars({ title: 'Time', unit: 's', groups: [{ title: 'small', bars }] })
    const drawn = [...svg.matchAll(/<rect class="(bar|ours)".* width="([\d.]+)"/g)].map(([, kind, width]) => [
      kind,
      Number(width),
    ])
    expect(drawn.map(([kind]) => kind)).toEqual(['bar', 'ours'])
    expect(Number(drawn[0]?.[1]) / Number(drawn[1]?.[1])).toBeCloseTo(4)
    expect(svg).toContain('20.0 s')
    expect(svg).toContain('5.00 s')
  })

  test('drawBars() has colours for a light and for a dark page, and a name for who cannot see it', () => {
    const svg = drawBars({ title: 'A < B', unit: 's', groups: [{ title: 'small', bars }] })
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg).toContain('<title>A &lt; B</title>')
  })
})
