import { useField } from './use-field.ts'
import { textOf } from './values.ts'

/** Sent and not shown: the form's own value, or the one given. */
export function HiddenField({ name, value }: { name: string; value?: string | number }) {
  const { value: known } = useField(name)
  return <input type="hidden" name={name} value={value ?? textOf(known) ?? ''} />
}
