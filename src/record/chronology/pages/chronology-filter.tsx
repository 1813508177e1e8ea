import {
  CheckboxGroup,
  type ChosenFilter,
  FilterPanel,
  SelectField,
  TextField,
} from '../../../platform/kit/index.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import type { Asked } from '../asked.ts'
import type { Chronology } from '../chronology.ts'
import { KIND_GROUPS, type KindGroup } from '../kinds.ts'
import { chronologyHref } from '../links.ts'
import type { Whose } from '../scope.ts'

export interface ChronologyFilterProps {
  whose: Whose
  asked: Asked
  chronology: Pick<Chronology, 'groups' | 'authors'>
  /** What stands in the fields, as it was typed. */
  typed: Record<string, string>
}

/** What a chronology is narrowed by; only kinds and authors that are there are offered. */
export function ChronologyFilter({ whose, asked, chronology, typed }: ChronologyFilterProps) {
  const groups = (Object.keys(KIND_GROUPS) as KindGroup[]).filter((group) =>
    chronology.groups.includes(group),
  )
  return (
    <FilterPanel
      action={chronologyHref(whose)}
      values={{
        kind: asked.kinds ?? [],
        from: typed.from,
        to: typed.to,
        author: asked.author,
        text: asked.text,
      }}
      chosen={chosenFilters(whose, asked)}
      clearHref={chronologyHref(whose, { oldestFirst: asked.oldestFirst })}
      keep={{ order: asked.oldestFirst ? 'oldest' : undefined }}
    >
      <TextField name="text" label="Words" />
      <CheckboxGroup
        name="kind"
        label="What it is about"
        items={groups.map((group) => ({ value: group, text: KIND_GROUPS[group] }))}
        small
      />
      <TextField name="from" label="From" hint="For example, 27/3/2026" width={10} />
      <TextField name="to" label="To" width={10} />
      <SelectField
        name="author"
        label="Written by"
        emptyText="Anyone"
        items={chronology.authors.map((author) => ({ value: author, text: author }))}
      />
    </FilterPanel>
  )
}

/** The filters that are set, each with the way back out of it. */
export function chosenFilters(whose: Whose, asked: Asked): ChosenFilter[] {
  const without = (change: Asked) => chronologyHref(whose, { ...asked, after: undefined, ...change })
  const { kinds = [], text, from, to, author, entry } = asked
  const one = (value: string | undefined, words: string, change: Asked) =>
    value ? [{ text: words, removeHref: without(change) }] : []
  return [
    ...kinds.map((kind) => ({
      text: KIND_GROUPS[kind],
      removeHref: without({ kinds: kinds.filter((other) => other !== kind) }),
    })),
    ...one(text, `“${text}”`, { text: undefined }),
    ...one(from, `From ${from && dayInWords(from)}`, { from: undefined }),
    ...one(to, `To ${to && dayInWords(to)}`, { to: undefined }),
    ...one(author, `By ${author}`, { author: undefined }),
    ...one(entry, 'One entry', { entry: undefined }),
  ]
}
