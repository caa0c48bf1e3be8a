import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Modules of the sandbox in several versions at once. Version 0 is loaded once and serves all mutants that are switched on while
 * tests run. A mutant in code that runs when its module is loaded needs a version of its own, in which that module
 * and all that import it, directly or not, are loaded anew; the others are those of version 0.
 */

const sandbox = `${pathToFileURL(process.cwd()).href}/`
const jestGlobals = new URL('./jest-globals.js', import.meta.url).href

/** For each version, the modules that it loads anew. */
const renewed = [new Set()]
const sources = new Map()
const closures = new Map()

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === '@jest/globals') return { url: jestGlobals, shortCircuit: true }
    const resolved = nextResolve(specifier, context)
    const version = versionOf(context.parentURL)
    return renewed[version].has(resolved.url) ? { ...resolved, url: `${resolved.url}?version=${version}` } : resolved
  },
  load(url, context, nextLoad) {
    const [plain] = url.split('?')
    if (!plain.startsWith(sandbox) || plain.includes('/node_modules/') || !plain.endsWith('.ts')) {
      return nextLoad(url, context)
    }
    return { format: 'module', source: sourceOf(plain).code, shortCircuit: true }
  },
})

function versionOf(url) {
  return Number(url?.match(/\?version=(\d+)$/)?.[1] ?? 0)
}

/** A module's JavaScript, and the modules of ours that it imports, statically or not. */
function sourceOf(url) {
  const known = sources.get(url)
  if (known !== undefined) return known
  const code = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
  const specifiers = code.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+\.ts)['"]/g)
  const source = { code, imports: [...specifiers].map(([, specifier]) => new URL(specifier, url).href) }
  sources.set(url, source)
  return source
}

/** All modules of ours that loading one loads. */
function closureOf(url) {
  const known = closures.get(url)
  if (known !== undefined) return known
  const closure = new Set([url])
  for (const member of closure) for (const imported of sourceOf(member).imports) closure.add(imported)
  closures.set(url, closure)
  return closure
}

/** Whether a file imports another, directly or not. */
export function leadsTo(file, target) {
  return closureOf(pathToFileURL(file).href).has(pathToFileURL(target).href)
}

/** A new version, in which the target and what imports it on the way from these files is loaded anew. */
export function newVersion(files, target) {
  const modules = new Set(files.flatMap(file => [...closureOf(pathToFileURL(file).href)]))
  return renewed.push(dependents(modules, pathToFileURL(target).href)) - 1
}

function dependents(modules, target) {
  const found = new Set([target])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const url of modules) if (sourceOf(url).imports.some(imported => found.has(imported))) found.add(url)
  }
  return found
}

export async function importVersion(file, version) {
  const { href } = pathToFileURL(file)
  return await import(version === 0 ? href : `${href}?version=${version}`)
}
