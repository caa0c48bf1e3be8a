import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as core from '@actions/core'
import type { Annotation, Environment, Log, Runner } from '../world/runner.ts'
import { colorLogLine, wantsColors } from './color-log-line.ts'
import { formatHarmlessLines } from './format-harmless-lines.ts'
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
  const { scrub, scrubValue } = masks
  return {
    environment,
    workspace: environment['GITHUB_WORKSPACE'] || currentDirectory,
    log: createLog(masks, wantsColors(environment) ? colorLogLine : line => line),
    maskSecret(text) {
      // A runner takes each line of what it is given for a secret, be it a single letter; those that count are forms too.
      for (const form of masks.add(text)) if (!/[\r\n]/.test(form)) core.setSecret(form)
    },
    scrub,
    scrubValue,
    annotate: annotation => annotate(annotation, masks),
    setOutput(name, value) {
      // Without the file, the toolkit would print a command that GitHub has withdrawn.
      if (environment['GITHUB_OUTPUT']) core.setOutput(name, scrubValue(value))
    },
    saveState(name, value) {
      if (environment['GITHUB_STATE']) core.saveState(name, scrubValue(value))
    },
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true })
      // Messages are in it, which may quote a server, and are cut off where they grow long.
      await writeFile(path, scrub(text))
    },
    async writeJobSummary(markdown) {
      if (!environment['GITHUB_STEP_SUMMARY']) return
      await core.summary.emptyBuffer().addRaw(scrub(markdown), true).write()
    },
  }
}

/** @param color applied to a line last, when nothing of it can be taken for a command, and never to a command's text */
function createLog(masks: SecretMasks, color: (line: string) => string): Log {
  return {
    info(text) {
      for (const line of formatHarmlessLines(text, masks)) core.info(color(line))
    },
    debug(text) {
      core.debug(formatHarmlessLines(text, masks).join('\n'))
    },
    startGroup(title) {
      core.startGroup(formatHarmlessLines(title, masks).join(' '))
    },
    endGroup() {
      core.endGroup()
    },
  }
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

function annotate({ level, title, message, file, line }: Annotation, masks: SecretMasks): void {
  const properties = {
    title: formatHarmlessLines(title, masks).join(' '),
    ...(file === undefined ? {} : { file: masks.scrubValue(file) }),
    ...(line === undefined ? {} : { startLine: line }),
  }
  ANNOTATE[level](formatHarmlessLines(message, masks).join('\n'), properties)
}
