import { CheckboxField, FilterPanel, RadioGroup, SelectField, TextField } from '../../platform/kit/index.ts'
import type { Params } from '../../platform/pages/page.ts'
import { OVERLAY_KINDS, overlayInWords } from '../../record/involvements/overlay-words.ts'
import type { Candidate } from '../allocation/match-key-workers.ts'
import type { ListAsked } from '../families/list-families.ts'
import { INTENSITIES } from '../opening/open-family-help.ts'
import { familiesPath } from '../paths.ts'

interface FamiliesFilterProps {
  asked: ListAsked
  workers: readonly Candidate[]
  query: Params
}

const whose = [
  { value: 'mine', text: 'Mine' },
  { value: 'team', text: 'My team’s' },
]
const intensities = INTENSITIES.map((value) => ({
  value,
  text: value.charAt(0).toUpperCase() + value.slice(1),
}))
const overlays = OVERLAY_KINDS.map((value) => ({ value, text: overlayInWords(value) }))

/** What the list of families can be narrowed by. */
export function FamiliesFilter({ asked, workers, query }: FamiliesFilterProps) {
  const people = [
    { value: 'none', text: 'Nobody yet' },
    ...workers.map(({ id, name }) => ({ value: id, text: name })),
  ]
  return (
    <FilterPanel
      values={{ ...asked, quiet: asked.quiet ? 'yes' : undefined }}
      chosen={chosen(asked, workers, query)}
      clearHref={familiesPath({}, { whose: asked.whose })}
      keep={{ sort: query.sort, order: query.order }}
    >
      <RadioGroup name="whose" label="Whose" items={whose} small />
      <TextField name="name" label="Family name" />
      <SelectField name="worker" label="Key worker" items={people} emptyText="Anyone" />
      <SelectField name="intensity" label="How much help" items={intensities} emptyText="Any" />
      <SelectField name="overlay" label="Besides the help" items={overlays} emptyText="Anything" />
      <TextField name="language" label="Language" />
      <CheckboxField name="quiet" label="Quiet for a while" small />
    </FilterPanel>
  )
}

function chosen(asked: ListAsked, workers: readonly Candidate[], query: Params) {
  const worker = workers.find(({ id }) => id === asked.worker)?.name ?? (asked.worker && 'Nobody yet')
  const set = {
    name: asked.name,
    worker,
    intensity: asked.intensity,
    overlay: asked.overlay && overlayInWords(asked.overlay),
    language: asked.language,
    quiet: asked.quiet ? 'Quiet for a while' : undefined,
  }
  return Object.entries(set).flatMap(([key, text]) =>
    text ? [{ text, removeHref: familiesPath({}, { ...query, [key]: undefined, page: undefined }) }] : [],
  )
}
