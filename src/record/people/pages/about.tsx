import { SummaryList } from '../../../platform/kit/index.ts'
import { ALIAS_KINDS } from '../../codes.ts'
import { factsOf } from '../change-person.ts'
import { describePerson } from '../describe-person.ts'
import type { Front } from '../front.ts'
import { addAliasPath, changePersonPath, removeAliasPath } from '../paths.ts'
import { calledOf } from '../person.ts'

/** Who somebody is, as far as it is known; what nobody has said yet is named in a line. */
export function About({ person, aliases, canWrite }: Front) {
  const facts = Object.entries(describePerson(factsOf(person)))
  const known = facts.filter(([, words]) => words !== '')
  const unknown = facts
    .filter(([label, words]) => words === '' && ASKED.has(label))
    .map(([label]) => label.toLowerCase())
  const id = { person: person.id }
  return (
    <>
      <SummaryList
        card={{
          title: `About ${calledOf(person)}`,
          actions: {
            items: canWrite
              ? [
                  { text: 'Change', href: changePersonPath(id) },
                  { text: 'Add another name', href: addAliasPath(id) },
                ]
              : [],
          },
        }}
        rows={[
          ...known.map(([label, words]) => ({ key: label, value: words })),
          ...aliases.map(({ id: alias, kind, name }) => ({
            key: ALIAS_KINDS[kind],
            value: name,
            actions: {
              items: canWrite
                ? [{ text: 'Take away', visuallyHiddenText: name, href: removeAliasPath({ ...id, alias }) }]
                : [],
            },
          })),
        ]}
      />
      {unknown.length > 0 && <p class="govuk-hint">Not on the record yet: {unknown.join(', ')}.</p>}
    </>
  )
}

/** What is worth asking of everybody. */
const ASKED = new Set(['Date of birth', 'Ethnicity', 'First language', 'Interpreter needed'])
