import * as core from '@actions/core'
import type { Annotation, Environment, Log, Runner } from '../world/runner.ts'
import { neutralizeWorkflowCommands } from './neutralize-workflow-commands.ts'

/**
 * GitHub's runner, or one that speaks its protocol: commands on standard output, and files for outputs and summary.
 * @param environment the process's own
 * @param currentDirectory absolute: the workspace of a runner that does not name one
 */
export function createGitHubRunner(environment: Environment, currentDirectory: string): Runner {
  return {
    environment,
    workspace: environment['GITHUB_WORKSPACE'] || currentDirectory,
    log,
    maskSecret,
    annotate,
    setOutput(name, value) {
      // Without the file, the toolkit would print a command that GitHub has withdrawn.
      if (environment['GITHUB_OUTPUT']) core.setOutput(name, value)
    },
    async writeJobSummary(markdown) {
      if (!environment['GITHUB_STEP_SUMMARY']) return
      await core.summary.emptyBuffer().addRaw(markdown, true).write()
    },
  }
}

const log: Log = {
  info(text) {
    for (const line of neutralizeWorkflowCommands(text)) core.info(line)
  },
  debug(text) {
    core.debug(neutralizeWorkflowCommands(text).join('\n'))
  },
  startGroup(title) {
    core.startGroup(neutralizeWorkflowCommands(title).join(' '))
  },
  endGroup() {
    core.endGroup()
  },
}

/** Runners compare a line of the log at a time, so a secret of several lines is a secret in each of them. */
function maskSecret(text: string): void {
  const secrets = new Set([text, ...text.split(/\r\n|\r|\n/)])
  for (const secret of secrets) {
    if (secret.trim() !== '') core.setSecret(secret)
  }
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

function annotate({ level, title, message, file, line }: Annotation): void {
  const properties = {
    title: neutralizeWorkflowCommands(title).join(' '),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  }
  ANNOTATE[level](neutralizeWorkflowCommands(message).join('\n'), properties)
}
