import { DateField, SummaryList, TextArea, TextField } from '../../platform/kit/index.ts'
import { dayInWords } from '../../platform/time/words.ts'
import type { Consultation } from '../drawings/consultations.ts'
import { consultationPath } from '../paths.ts'

/** What was asked, said and changed. */
export function ConsultationFields() {
  return (
    <>
      <DateField name="askedOn" label="When were they asked?" labelSize="s" hint="For example, 12 9 2026" />
      <TextField
        name="whom"
        label="Who was asked?"
        hint="Groups and places, nobody by name. For example, parents at the family hub"
      />
      <TextArea name="asked" label="What was asked?" rows={2} />
      <TextArea name="said" label="What did they say?" rows={4} />
      <TextArea
        name="changed"
        label="What changed because of it?"
        hint="Where nothing did, say why."
        rows={2}
      />
    </>
  )
}

/** Every consultation of a drawing, with what became of it. */
export function Consultations({
  consultations,
  mayChange,
}: {
  consultations: readonly Consultation[]
  mayChange: boolean
}) {
  if (consultations.length === 0)
    return (
      <p class="govuk-body">
        Nobody has been asked yet. Footprints are chosen with the community and partners (L1713), so it cannot
        be agreed before.
      </p>
    )
  return (
    <>
      {consultations.map(({ id, askedOn, whom, asked, said, changed }) => (
        <SummaryList
          card={{
            title: `${whom}, ${dayInWords(askedOn)}`,
            actions: mayChange
              ? { items: [{ href: consultationPath({ consultation: id }), text: 'Put right' }] }
              : undefined,
          }}
          rows={[
            { key: 'Asked', value: asked },
            { key: 'Said', value: said },
            { key: 'Changed', value: changed },
          ]}
        />
      ))}
    </>
  )
}
