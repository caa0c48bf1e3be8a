/** Something that a bundled package has taken from elsewhere into its own files: no lockfile knows of it. */
export interface Part {
  readonly name: string
  /** The npm package that carries it. */
  readonly inside: string
  /** Package URL of where it comes from, without a version: the carrier does not say which. */
  readonly packageUrl: string
  /** An SPDX licence expression. */
  readonly license: string
  /** With the licence texts: a file in `part-licenses/`, or a directory of sources in C, each of which begins with its own. */
  readonly texts: string
  /** Words of the bundle that tell that it is there, and whose it is. */
  readonly marks: readonly string[]
  /** A function that its WebAssembly exports, if that is what it is. */
  readonly webAssembly?: string
}

/**
 * All of them. `__tests__/scripts/bundle/parts.test.ts` finds WebAssembly, copyright lines and words such as "adapted from" in
 * `dist/` that nothing here accounts for; the build stops for one that is gone.
 */
export const PARTS: readonly Part[] = [
  {
    name: 'node',
    inside: '@actions/exec',
    packageUrl: 'pkg:github/nodejs/node',
    license: 'MIT',
    texts: 'node.txt',
    marks: ['is a port of quote_cmd_arg from Node 4.x', 'pasting copyright notice from Node', 'Copyright Joyent, Inc.'],
  },
  {
    name: 'shelljs',
    inside: '@actions/io',
    packageUrl: 'pkg:npm/shelljs',
    license: 'BSD-3-Clause',
    texts: 'shelljs.txt',
    marks: ['Based off of shelljs'],
  },
  {
    name: 'he',
    inside: 'entities',
    packageUrl: 'pkg:npm/he',
    license: 'MIT',
    texts: 'he.txt',
    marks: ['Adapted from https://github.com/mathiasbynens/he/'],
  },
  {
    // Each algorithm is C of other people, whose names and terms its source has at the top.
    name: 'hash-wasm/src',
    inside: 'hash-wasm',
    packageUrl: 'pkg:github/daninet/hash-wasm#src',
    license: 'MIT AND 0BSD AND Apache-2.0 AND BSD-2-Clause AND CC0-1.0 AND Zlib AND LicenseRef-public-domain',
    texts: 'node_modules/hash-wasm/src',
    marks: [],
    webAssembly: 'Hash_GetBuffer',
  },
  {
    name: 'tslib',
    inside: 'hash-wasm',
    packageUrl: 'pkg:npm/tslib',
    license: '0BSD',
    texts: 'tslib.txt',
    marks: ['Copyright (c) Microsoft Corporation.'],
  },
  {
    name: 'node-tar',
    inside: 'tar-stream',
    packageUrl: 'pkg:npm/tar',
    license: 'ISC',
    texts: 'node-tar.txt',
    marks: ['Copied from the node-tar repo'],
  },
  {
    name: 'fetch-blob',
    inside: 'undici',
    packageUrl: 'pkg:npm/fetch-blob',
    license: 'MIT',
    texts: 'fetch-blob.txt',
    marks: ['based on https://github.com/node-fetch/fetch-blob/'],
  },
  {
    name: 'llhttp',
    inside: 'undici',
    packageUrl: 'pkg:github/nodejs/llhttp',
    license: 'MIT',
    texts: 'llhttp.txt',
    marks: [],
    webAssembly: 'llhttp_execute',
  },
  {
    name: 'node',
    inside: 'undici',
    packageUrl: 'pkg:github/nodejs/node',
    license: 'MIT',
    texts: 'node.txt',
    marks: ['Extracted from node/lib/internal/fixed_queue.js', 'headerCharRegex have been lifted from'],
  },
  {
    name: 'ws',
    inside: 'undici',
    packageUrl: 'pkg:npm/ws',
    license: 'MIT',
    texts: 'ws.txt',
    marks: ['influenced by ws', 'Einar Otto Stangvik', 'Arnout Kazemier', 'Luigi Pinca'],
  },
]
