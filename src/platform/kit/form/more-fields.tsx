import { Details } from '../details.tsx'
import type { Content } from '../parts.ts'
import { useForm } from './form.tsx'
import { namePath } from './names.ts'
import { isAt } from './values.ts'

export type MoreFieldsProps = {
  /** What applies where somebody opens it: "It was another day, or somewhere else". */
  summary: Content
  /** The names of the fields inside: it opens by itself where one of them is refused. */
  names: readonly string[]
  children: Content
}

/** Questions that apply in some cases alone, behind a line that says which. Nobody else is asked them. */
export function MoreFields({ summary, names, children }: MoreFieldsProps) {
  const { errors } = useForm()
  const refused = names.some((name) => errors.some((error) => isAt(error, namePath(name), true)))
  return (
    <Details summary={summary} open={refused}>
      {children}
    </Details>
  )
}
