import {
  AddAnother,
  HiddenField,
  inside,
  SelectField,
  TextArea,
  TextField,
} from '../../platform/kit/index.ts'
import { toInput } from '../../platform/pages/form-body.ts'
import type { FormValues, Params } from '../../platform/pages/page.ts'
import type { Owner } from '../plan/owners.ts'
import { writtenRows } from './written-rows.ts'

/** A goal in the family's words, and rows for who does what. */
export function GoalFields({ owners }: { owners: readonly Owner[] }) {
  const items = owners.map(({ key, name }) => ({ value: key, text: name }))
  return (
    <>
      <TextArea
        name="words"
        label="What does the family want?"
        hint="In their own words: “We want mornings without shouting”."
        rows={2}
      />
      <h2 class="govuk-heading-m">Who does what</h2>
      <AddAnother name="actions" item="action">
        {({ name }) => (
          <>
            <HiddenField name={inside(name, 'action')} />
            <TextField name={inside(name, 'what')} label="What will be done" />
            <SelectField
              name={inside(name, 'owner')}
              label="Who does it"
              items={items}
              emptyText="Choose one person"
            />
            <TextField name={inside(name, 'purpose')} label="What is it for?" optional />
            <TextField name={inside(name, 'difference')} label="What will be different?" optional />
          </>
        )}
      </AddAnother>
    </>
  )
}

/** What the form asks for: rows in which nothing was written are left out. */
export function goalInput(values: FormValues, params: Params): Record<string, unknown> {
  const { actions, ...rest } = toInput(values)
  return { ...rest, actions: writtenRows(actions, ['action']), ...params }
}
