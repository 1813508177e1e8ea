import { KithError } from '../../../platform/errors.ts'
import { InsetText, Link } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import type { FormValue } from '../../../platform/pages/page.ts'
import { sameSitePath } from '../../../platform/pages/same-site.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { type AnyPerson, readPeople } from '../../people/person.ts'
import { familiesOf, type HelpedFamily } from '../../search/helpers.ts'
import { whoHelps } from '../../search/pages/who-helps.ts'
import { breakGlassPath } from '../may.ts'

interface Whose {
  about: AnyPerson
  families: HelpedFamily[]
}

/** Whose record it is, as far as a search would say it too. @throws KithError `not-found` where there is nobody. */
export async function readWhose(viewer: Viewer, person: string): Promise<Whose> {
  const [about] = await readPeople(viewer, [person])
  if (!about) throw new KithError('not-found', 'There is no such person. Search for them by name.')
  const families = about.restricted ? new Map() : await familiesOf(viewer, [about.id])
  return { about, families: families.get(about.id) ?? [] }
}

/** Before a record is opened: is it the one that was meant? */
export function WhoseRecord({ whose: { about, families } }: { whose: Whose }) {
  if (about.restricted)
    return (
      <InsetText>
        This record is restricted, and a purpose does not open it. Ask a team manager, or{' '}
        <Link href={breakGlassPath({ person: about.id })}>open it in an emergency</Link>.
      </InsetText>
    )
  const born = about.birthDate ? `, born ${dayInWords(about.birthDate)}` : ''
  return (
    <InsetText>
      <strong>{about.name}</strong>
      {born}. {whoHelps(families)}
    </InsetText>
  )
}

/** Where somebody came from, if that is a page of this site; otherwise the other address. */
export function backTo(from: FormValue | undefined, otherwise: string): string {
  const path = typeof from === 'string' ? sameSitePath(from) : '/'
  return path === '/' ? otherwise : path
}
