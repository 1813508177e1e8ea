import { FilterPanel, SelectField, SubNavigation } from '../../../platform/kit/index.ts'
import type { Asked } from '../asked.ts'
import { knownCouncils, YEARS } from '../facts/three-years.ts'
import { comparePath, neighboursPath, overTimePath } from '../paths.ts'

export const queryOf = ({ council, year }: Asked) => ({ council: council?.code, year })

export const CompareNav = ({ here, asked }: { here: string; asked?: Asked }) => (
  <SubNavigation
    label="Side by side"
    items={[
      { text: 'All indicators', path: comparePath },
      { text: 'Councils alike', path: neighboursPath },
      { text: 'Over time', path: overTimePath },
    ].map(({ text, path }) => ({
      text,
      href: path({}, asked && queryOf(asked)),
      current: path() === here,
    }))}
  />
)

/** Which council and year. */
export function Choose({ asked, years = true }: { asked: Asked; years?: boolean }) {
  return (
    <FilterPanel
      title="What to show"
      values={{ council: asked.council?.code ?? '', year: String(asked.year) }}
    >
      <SelectField
        name="council"
        label="Council"
        emptyText="Choose a council"
        items={knownCouncils.map(({ code, name }) => ({ value: code, text: name }))}
      />
      {years && (
        <SelectField
          name="year"
          label="Year to 31 March"
          items={YEARS.map((year) => ({ value: String(year), text: String(year) }))}
        />
      )}
    </FilterPanel>
  )
}

export const Source = () => (
  <p class="govuk-hint">
    Source: Department for Education, Local Authority Interactive Tool and explore education statistics, three
    years to 31 March 2025; Office for National Statistics, children aged 0 to 17, mid-2024, used for all
    three years. Open Government Licence v3.0. Counts of one to five are left out.
  </p>
)

export const figure = (text: string) => ({ text, format: 'numeric' })
export const places = (value: number) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value >= 100 ? 0 : 1 })
