import { page } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { LIBRARY, THEMES, type Theme } from '../oversight/library.ts'
import { Questions } from '../parts/questions.tsx'
import { libraryPath, oversightPath } from '../paths.ts'

/** Questions for supervision, to read and to print. */
export const libraryPage = page({
  path: libraryPath,
  title: 'Questions to think with',
  may: may('see-oversight'),
  read: async () => ({}),
  trail: () => [{ text: 'Oversight', href: oversightPath() }],
  view: () => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Questions to think with</h1>
        <p class="govuk-body">
          For supervision, alone or in a group. Take one or two; none is a form, and no answer is asked for in
          the record.
        </p>
        {(Object.keys(THEMES) as Theme[]).map((theme) => (
          <>
            <h2 class="govuk-heading-m">{THEMES[theme]}</h2>
            <Questions questions={LIBRARY.filter((one) => one.theme === theme)} />
          </>
        ))}
      </div>
    </div>
  ),
})
