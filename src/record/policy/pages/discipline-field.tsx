import { TextField } from '../../../platform/kit/index.ts'

/** Somebody's profession: those that the council wants in its teams are offered, any other may be written. */
export function DisciplineField({ disciplines }: { disciplines: readonly string[] }) {
  return (
    <>
      <TextField
        name="discipline"
        label="Profession"
        hint="Such as “youth worker” or “social worker”"
        list="disciplines"
      />
      <datalist id="disciplines">
        {disciplines.map((discipline) => (
          <option value={discipline} />
        ))}
      </datalist>
    </>
  )
}
