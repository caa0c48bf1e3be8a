/** Builds `dist/` from `src/`: TypeScript compiles to `lib/`, ncc bundles that with every dependency. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBillOfMaterials } from './bundle/write-bill.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function run(module: string, ...args: readonly string[]): void {
  // Only ever the lockfile's own compiler and bundler: ncc's location relative to the project is part of its module ids.
  const result = spawnSync(process.execPath, [join(root, 'node_modules', module), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
}

function remove(directory: string): void {
  rmSync(join(root, directory), { recursive: true, force: true })
}

remove('lib')
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')

// Beside what was compiled, and moved when it is whole: there always is a bundle. Chunks are named by their content, so that
// what a former build left in dist/ would stay for ever.
const bundle = join(root, 'lib', 'dist')
const statsFile = join(root, 'lib', 'stats.json')
// Without ncc's cache, which lies in the common directory for temporary files: the bundle depends on the sources alone.
const options = ['-o', bundle, '--no-cache', '--stats-out', statsFile, '--quiet']
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', ...options)
// ncc's own list of licences leaves out what it joins to the entry, and knows nothing of docutils.
writeBillOfMaterials(root, statsFile, bundle)
// Three lines that import the bundle: the post step is the same program, started under another name.
copyFileSync(join(root, 'lib', 'post.js'), join(bundle, 'post.js'))
// docutils and the program that calls it: a Python reads them as they are.
cpSync(join(root, 'python'), join(bundle, 'python'), {
  recursive: true,
  filter: path => !path.endsWith('__pycache__'),
})
remove('dist')
renameSync(bundle, join(root, 'dist'))
