import { join } from 'node:path'
import { runTool, type ToolRun } from './tools.ts'

/** Installs the greeter from an index with real pip, and lets it greet. */
export async function installGreeter(
  simpleUrl: string,
  workspace: string,
  kind: 'wheel' | 'sdist',
): Promise<{ readonly pip: ToolRun; readonly greeting: string }> {
  const target = join(workspace, `installed-${kind}`)
  // The sdist is built by the setuptools beside pip: an isolated build would ask the index for one.
  const choice = kind === 'wheel' ? ['--only-binary', ':all:'] : ['--no-binary', ':all:', '--no-build-isolation']
  const options = ['--index-url', simpleUrl, '--target', target, '--no-cache-dir', '--no-deps', ...choice]
  const pip = await runTool('python/python', ['-m', 'pip', 'install', '-vv', ...options, 'greeter'], { cwd: workspace })
  const script = 'import greeter; print(greeter.greeting)'
  const environment = { PYTHONPATH: target }
  const { output } = await runTool('python/python', ['-c', script], { cwd: workspace, environment })
  return { pip, greeting: output.trim() }
}
