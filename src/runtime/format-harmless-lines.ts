import { neutralizeWorkflowCommands } from './neutralize-workflow-commands.ts'
import type { SecretMasks } from './secret-masks.ts'

/**
 * Text as lines that are no commands to the runner, and have no secrets in them. Whole secrets are taken out first, as they
 * may have line breaks; then what no terminal shows, which may stand in the middle of one; then what there is of any. Pure.
 */
export function formatHarmlessLines(text: string, { scrub, scrubValue }: SecretMasks): readonly string[] {
  const shown = neutralizeWorkflowCommands(scrubValue(text)).join('\n')
  return neutralizeWorkflowCommands(scrub(shown))
}
