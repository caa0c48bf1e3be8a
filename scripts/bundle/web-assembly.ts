/** What is used of the language's own object: its types come with those of browsers, which there are none of here. */
declare const WebAssembly: {
  readonly Module: {
    new (bytes: Uint8Array): object
    exports(module: object): readonly { readonly name: string }[]
  }
}

/** A WebAssembly module that lies in a script as text. */
export interface WebAssemblyModule {
  readonly bytes: number
  /** Names of what it exports. */
  readonly exports: readonly string[]
}

/**
 * Those in a script, in the order of the text: in base64, each begins with `\0asm` and the first byte of the version.
 * @throws what begins so, and is none
 */
export function findWebAssembly(script: string): readonly WebAssemblyModule[] {
  return [...script.matchAll(/\bAGFzbQ[\w+/]+=*/g)].map(([base64]) => {
    const bytes = Buffer.from(base64, 'base64')
    const exports = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name)
    return { bytes: bytes.length, exports }
  })
}
