import { KithError } from '../../../platform/errors.ts'
import { Button, Comparison, Link, RadioGroup, TextArea } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { logLook, may } from '../../access/index.ts'
import { personPath } from '../../paths.ts'
import { addressesNow } from '../../people/addresses.ts'
import { factsOf } from '../../people/change-person.ts'
import { describePerson } from '../../people/describe-person.ts'
import { identifiersOf } from '../../people/identifiers.ts'
import { type Person, readPeople } from '../../people/person.ts'
import { mergePeople, undoMerge } from '../merge.ts'
import { sayTwoPeople } from '../not-duplicate.ts'
import { duplicatePath, duplicatesPath, undoMergePath } from '../paths.ts'

interface Side {
  person: Person
  facts: Record<string, string>
}

/** Both records side by side: who they are and their numbers, not what is written in them. */
async function readBoth(viewer: Viewer, ids: readonly string[]): Promise<Side[]> {
  const people = (await readPeople(viewer, ids)).filter((person) => !person.restricted)
  if (people.length < ids.length)
    throw new KithError(
      'not-found',
      'One of the two is not there, or its record is restricted. Ask a team manager.',
    )
  await logLook(viewer, { people: ids, rule: 'they keep records whole', purpose: 'merge' })
  const addresses = await addressesNow(viewer, ids)
  return Promise.all(
    people.map(async (person) => {
      const numbers = await identifiersOf(viewer, [person.id])
      const held = Object.fromEntries(numbers.map(({ label, value }) => [label, value]))
      return {
        person,
        facts: { ...describePerson(factsOf(person)), ...held, Home: addresses.get(person.id) ?? '' },
      }
    }),
  )
}

/** One person or two? */
export const decidePage = page({
  path: duplicatePath,
  title: 'One person or two?',
  may: may('merge'),
  read: async (viewer, { one = '', other = '' }) => {
    const [first, second] = await readBoth(viewer, [one, other])
    return { first: first!, second: second! }
  },
  trail: () => [{ text: 'Records that may be one person', href: duplicatesPath() }],
  view: ({ first, second }, frame) => (
    <>
      <h1 class="govuk-heading-l">One person or two?</h1>
      <Comparison
        nowTitle={first.person.name}
        typedTitle={second.person.name}
        rows={[...new Set([...Object.keys(first.facts), ...Object.keys(second.facts)])].map((label) => ({
          label,
          now: first.facts[label] ?? '',
          typed: second.facts[label] ?? '',
        }))}
      />
      <h2 class="govuk-heading-m">They are one person</h2>
      <PageForm frame={frame} start={{ kept: first.person.id }}>
        <RadioGroup
          name="kept"
          label="Which record should be kept?"
          hint="Nothing is moved: the kept record shows what is in both, and you can undo it."
          items={[first, second].map(({ person }, at) => ({
            value: person.id,
            text: `${at === 0 ? 'The first' : 'The second'}: ${person.name}`,
          }))}
        />
        <TextArea name="reason" label="How do you know?" rows={3} />
        <Button preventDoubleClick>Merge the records</Button>
      </PageForm>
      <h2 class="govuk-heading-m">They are two people</h2>
      <PageForm frame={frame} name="two">
        <TextArea name="reason" label="How do you know?" rows={3} />
        <Button variant="secondary" preventDoubleClick>
          They are two people
        </Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: mergePeople,
      input: (body, { one, other }) => {
        const { kept, reason } = toInput(body)
        return { kept, merged: kept === one ? other : one, reason }
      },
      done: () => ({ to: duplicatesPath(), notice: 'The two records are one person’s now.' }),
    }),
    two: form({
      operation: sayTwoPeople,
      done: () => ({ to: duplicatesPath(), notice: 'They are two people. You will not be asked again.' }),
    }),
  },
})

/** Takes a merge back. */
export const undoMergePage = page({
  path: undoMergePath,
  title: 'Two people after all?',
  may: may('merge'),
  read: async (viewer, { person = '' }) => (await readBoth(viewer, [person]))[0]!,
  view: ({ person: { id, name } }, frame) => (
    <PageForm frame={frame}>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{name}</span>
        Two people after all?
      </h1>
      <p class="govuk-body">
        The two are two records again, each with what was written in it.{' '}
        <Link href={personPath({ person: id })}>Open the record</Link>
      </p>
      <TextArea name="reason" label="How do you know?" rows={3} />
      <Button preventDoubleClick>Undo the merge</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: undoMerge,
      input: (body, { person }) => ({ ...toInput(body), merged: person }),
      done: () => ({ to: duplicatesPath(), notice: 'They are two records again.' }),
    }),
  },
})
