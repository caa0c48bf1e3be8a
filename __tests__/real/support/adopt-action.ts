import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { commitRepository } from './run-workflow.ts'
import { projectRoot } from './tools.ts'

/** How the workflows of `adoptAction()` use this action. */
export const ACTION = 'OWNER/pypi-publish@v1'

export interface AdoptingProject {
  readonly repository: string
  /** `actions` for `runWorkflow()`: what is committed here, where a workflow says `ACTION`. */
  readonly actions: Readonly<Record<string, string>>
}

/**
 * Makes the repository of a project whose only workflow is one job with these steps.
 * @param directory gets the repository, under this name, and a copy of the action
 * @param files further ones, by path
 * @param steps in YAML, each line indented as in a list of nothing
 */
export async function adoptAction(
  directory: string,
  name: string,
  steps: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<AdoptingProject> {
  const repository = join(directory, name)
  const action = join(directory, 'pypi-publish')
  await cp(join(projectRoot, 'action.yml'), join(action, 'action.yml'))
  await cp(join(projectRoot, 'dist'), join(action, 'dist'), { recursive: true })
  const workflow = `name: Publish
on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
${steps.replace(/^(?=.)/gm, '      ')}`
  for (const [path, content] of Object.entries({ ...files, '.github/workflows/publish.yml': workflow })) {
    await mkdir(dirname(join(repository, path)), { recursive: true })
    await writeFile(join(repository, path), content)
  }
  await commitRepository(repository)
  return { repository, actions: { [ACTION]: action } }
}
