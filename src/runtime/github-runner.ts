import * as core from '@actions/core'
import type { Annotation, Environment, Log, Runner } from '../world/runner.ts'
import { neutralizeWorkflowCommands } from './neutralize-workflow-commands.ts'
import { createSecretMasks, type SecretMasks } from './secret-masks.ts'

/**
 * GitHub's runner, or one that speaks its protocol: commands on standard output, and files for outputs and summary.
 * @param environment the process's own
 * @param currentDirectory absolute: the workspace of a runner that does not name one
 * @param masks what nothing written may contain; `maskSecret()` adds to it
 */
export function createGitHubRunner(
  environment: Environment,
  currentDirectory: string,
  masks: SecretMasks = createSecretMasks(),
): Runner {
  const { scrub } = masks
  return {
    environment,
    workspace: environment['GITHUB_WORKSPACE'] || currentDirectory,
    log: createLog(scrub),
    maskSecret(text) {
      for (const form of masks.add(text)) core.setSecret(form)
    },
    annotate: annotation => annotate(annotation, scrub),
    setOutput(name, value) {
      // Without the file, the toolkit would print a command that GitHub has withdrawn.
      if (environment['GITHUB_OUTPUT']) core.setOutput(name, masks.scrubValue(value))
    },
    saveState(name, value) {
      if (environment['GITHUB_STATE']) core.saveState(name, masks.scrubValue(value))
    },
    async writeJobSummary(markdown) {
      if (!environment['GITHUB_STEP_SUMMARY']) return
      await core.summary.emptyBuffer().addRaw(scrub(markdown), true).write()
    },
  }
}

type Scrub = (text: string) => string

function createLog(scrub: Scrub): Log {
  return {
    info(text) {
      for (const line of neutralizeWorkflowCommands(scrub(text))) core.info(line)
    },
    debug(text) {
      core.debug(neutralizeWorkflowCommands(scrub(text)).join('\n'))
    },
    startGroup(title) {
      core.startGroup(neutralizeWorkflowCommands(scrub(title)).join(' '))
    },
    endGroup() {
      core.endGroup()
    },
  }
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

function annotate({ level, title, message, file, line }: Annotation, scrub: Scrub): void {
  const properties = {
    title: neutralizeWorkflowCommands(scrub(title)).join(' '),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  }
  ANNOTATE[level](neutralizeWorkflowCommands(scrub(message)).join('\n'), properties)
}
