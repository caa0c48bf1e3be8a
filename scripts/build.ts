/** Builds `dist/` from `src/`: TypeScript compiles to `lib/`, ncc bundles that with every dependency and their licences. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
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

// Chunks are named by their content: what a former build left would stay for ever.
for (const directory of ['lib', 'dist']) rmSync(join(root, directory), { recursive: true, force: true })
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet')
