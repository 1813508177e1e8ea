import { Details } from '../../../platform/kit/index.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { Prose } from '../../../record/pages/prose.tsx'
import { GROUPS, type NationalText } from '../national.ts'
import type { Note } from '../read-eligibility.ts'

/** The national text with its groups and what they can look like. */
export const National = ({ text }: { text: NationalText }) => (
  <>
    <p class="govuk-body-l">{text.principle}</p>
    {text.paragraphs.map((words) => (
      <p class="govuk-body">{words}</p>
    ))}
    <h2 class="govuk-heading-m">Groups whom nobody should forget</h2>
    <ul class="govuk-list govuk-list--spaced">
      {text.groups.map((code) => (
        <li>
          <strong>{GROUPS[code].name}</strong>
          <br />
          {GROUPS[code].example}
        </li>
      ))}
    </ul>
    <Details summary="Where this comes from">
      <p class="govuk-body">
        Version {text.version}, from {dayInWords(text.from)}. {text.standing} {text.source}.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {[...new Set(text.groups.map((code) => GROUPS[code].source))].map((source) => (
          <li>{source}.</li>
        ))}
      </ul>
      <p class="govuk-body">Everyone in the examples is invented.</p>
    </Details>
  </>
)

/** The council’s note, and the versions before it. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const [newest, ...earlier] = notes
  if (!newest) return <p class="govuk-body">This council has added nothing to it.</p>
  return (
    <>
      <NoteWords note={newest} />
      {earlier.length > 0 && (
        <Details summary="Earlier versions">
          {earlier.map((note) => (
            <NoteWords note={note} />
          ))}
        </Details>
      )}
    </>
  )
}

const NoteWords = ({ note: { number, words, examples, on } }: { note: Note }) => (
  <>
    <Prose text={words} />
    {examples && (
      <>
        <h3 class="govuk-heading-s">For example</h3>
        <Prose text={examples} />
      </>
    )}
    <p class="govuk-body-s">
      Version {number}, written on {dayInWords(on)}.
    </p>
  </>
)
