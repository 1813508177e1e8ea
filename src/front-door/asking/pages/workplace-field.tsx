import { SelectField } from '../../../platform/kit/index.ts'
import { sourceItems, WORKPLACES } from '../../sources.ts'

/** Where somebody works, asked of those who work with the family. */
export function WorkplaceField() {
  return (
    <SelectField
      name="workplace"
      label="If you work with children or families: where do you work?"
      emptyText="Choose where you work"
      items={sourceItems(WORKPLACES)}
    />
  )
}
