import { InsetText, RadioGroup } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import type { FormValues } from '../../../platform/pages/page.ts'
import { shortDay } from '../../../platform/time/words.ts'
import { findAlike } from '../../duplicates/find-alike.ts'
import { whoHelps } from '../../search/pages/who-helps.ts'
import { type FoundPerson, type FoundRestricted, present } from '../../search/present.ts'
import { describeTyped } from '../add-person.ts'

/** Those on the record who may be the person that was typed, with no more of each than the viewer may know. */
export interface Known {
  same: (FoundPerson | FoundRestricted)[]
  twins: FoundPerson[]
}

/** Reads who may be the person that was typed; nobody before anything is. */
export async function readKnown(viewer: Viewer, typed: FormValues): Promise<Known> {
  if (Object.keys(typed).length === 0) return { same: [], twins: [] }
  const alike = await findAlike(viewer, describeTyped(toInput(typed)))
  const same = await present(
    viewer,
    alike.filter(({ verdict }) => verdict === 'same'),
  )
  const twins = await present(
    viewer,
    alike.filter(({ verdict }) => verdict === 'twin'),
  )
  return { same, twins: twins.filter((twin) => !twin.restricted) }
}

const OPENS = 'Choose one to go to their record: nothing is added then.'

/** "This may be somebody we know", with the reasons in words. Draws nothing where nobody is like them. */
export function MayBeKnown({ same, twins, hint = OPENS }: Known & { hint?: string }) {
  return (
    <>
      {same.length > 0 && (
        <RadioGroup
          name="sameAs"
          label="This may be somebody we know"
          labelSize="m"
          hint={hint}
          items={[...same.map(choice), { divider: 'or' }, { value: 'new', text: 'This is somebody new' }]}
        />
      )}
      {twins.map((twin) => (
        <InsetText>
          {twin.name}: {twin.because.join('; ')}.
        </InsetText>
      ))}
    </>
  )
}

function choice(found: FoundPerson | FoundRestricted) {
  const because = `Found by ${found.because.join(', ')}.`
  if (found.restricted) return { value: found.id, text: 'A restricted record', hint: because }
  const born = found.birthDate ? `born ${shortDay(found.birthDate)}` : 'date of birth not known'
  return { value: found.id, text: `${found.name}, ${born}`, hint: `${because} ${whoHelps(found.families)}` }
}
