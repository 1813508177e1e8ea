import type { FormValues } from '../../../platform/pages/page.ts'

/** The answers of the other steps, and which step this is: they travel with the form, and nothing is kept. */
export function Carried({
  values,
  shown,
  step,
}: {
  values: FormValues
  shown: readonly string[]
  step: number
}) {
  const other = Object.entries(values).filter(
    ([name, value]) =>
      !name.startsWith('_') && name !== 'version' && !shown.includes(name) && typeof value === 'string',
  )
  return (
    <>
      <input type="hidden" name="_step" value={step} />
      {other.map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
    </>
  )
}
