import { Refusal } from '../refusal.ts'
import type { FormFields } from '../store.ts'
import type { ReceivedForm } from './receive-upload-form.ts'

/**
 * The cleaning that precedes every other check of a form: values `UNKNOWN` go, NUL is spelt out. Both look at a
 * field's last value and replace all of them.
 * @throws {Refusal} for a text field that came as a file
 */
export function sanitizeForm(form: ReceivedForm): FormFields {
  const fields = new Map(form.texts)
  for (const [name, values] of form.texts) {
    const last = values.at(-1) ?? ''
    if (last.trim() === 'UNKNOWN') fields.delete(name)
    else if (last.includes('\0')) fields.set(name, [last.replaceAll('\0', '\\x00')])
  }
  const wrong = form.otherFileFields.find(name => name !== 'gpg_signature')
  if (wrong !== undefined) throw new Refusal(400, `${wrong}: Should not be a tuple.`)
  return fields
}
