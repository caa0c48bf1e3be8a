/** Builds `dist/` from `src/`: TypeScript compiles to `lib/`, ncc bundles that with every dependency and their licences. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
// Only when it compiles, so that there always is a bundle; and first, as chunks are named by their content: what a former
// build left would stay for ever.
remove('dist')
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet')
// Three lines that import the bundle: the post step is the same program, started under another name.
copyFileSync(join(root, 'lib', 'post.js'), join(root, 'dist', 'post.js'))
// docutils and the program that calls it: a Python reads them as they are.
cpSync(join(root, 'python'), join(root, 'dist', 'python'), {
  recursive: true,
  filter: path => !path.endsWith('__pycache__'),
})
