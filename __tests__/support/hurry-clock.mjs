/** Preloaded into the action (`node --import`): its clock shows ten seconds more for every millisecond that passes. */
const start = Date.now()

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [start + performance.now() * 10_000] : given))
  }
}
