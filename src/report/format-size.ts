const UNITS = ['kB', 'MB', 'GB'] as const

/** A size for people, in decimal units as indexes state their limits: `999 B`, `1.2 kB`, `35 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  let value = bytes / 1000
  for (const unit of UNITS) {
    const text = round(value)
    if (Number(text) < 1000) return `${text} ${unit}`
    value /= 1000
  }
  return `${round(value)} TB`
}

/** To two digits, or to the whole number. */
function round(value: number): string {
  return value < 9.95 ? value.toFixed(1) : value.toFixed(0)
}
