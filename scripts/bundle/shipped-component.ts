/** Something in `dist/` that others wrote. */
export interface ShippedComponent {
  readonly name: string
  /** Not known of a part. */
  readonly version?: string
  readonly kind: 'npm package' | 'Python package' | 'data' | 'part of a package'
  /** The package that carries a part. */
  readonly inside?: ShippedComponent
  /** Package URL, with the version if it is known, as https://github.com/package-url/purl-spec has it. */
  readonly packageUrl: string
  /** An SPDX licence expression. */
  readonly license: string
  readonly licenseTexts: readonly string[]
  /** Digest of the archive that it was taken from, in hexadecimal. */
  readonly digest?: { readonly algorithm: 'SHA-256' | 'SHA-512'; readonly value: string }
  /** Files of `dist/` that have something of it. */
  readonly files: readonly string[]
  /** What of its source is in there, in bytes, before anything unused is left out; a part is counted with its package. */
  readonly bytes?: number
  /** How many modules of WebAssembly it is, if it is that. */
  readonly webAssemblyModules?: number
  /** References to what it uses itself. */
  readonly uses: readonly string[]
}
