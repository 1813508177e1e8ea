import { KithError } from '../../../platform/errors.ts'
import { Button, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { needsPath, needsSectionPath } from '../../paths.ts'
import { type NeedsAssessment, readNeeds } from '../assessments.ts'
import { QUESTIONS, SECTIONS, type SectionCode, type Written } from '../sections.ts'
import { writeNeedsSection } from '../write-needs-section.ts'
import { Figures } from './needs-parts.tsx'

interface Shown {
  needs: NeedsAssessment
  section: SectionCode
}

/** A section is written, its figures beside it. */
export const needsSectionPage = page<Shown>({
  path: needsSectionPath,
  title: ({ section }) => SECTIONS[section].title,
  inWords: 'A section of a needs assessment',
  may: may('shape-neighbourhoods'),
  async read(viewer, { assessment = '', part = '' }) {
    const needs = await readNeeds(viewer, assessment)
    if (!Object.hasOwn(SECTIONS, part))
      throw new KithError('not-found', 'There is no such section. Choose one on the page of the assessment.')
    return { needs, section: part as SectionCode }
  },
  trail: ({ needs }) => [{ text: needs.name, href: needsPath({ assessment: needs.id }) }],
  view: ({ needs, section }, frame) => (
    <>
      <span class="govuk-caption-l">{needs.name}</span>
      <h1 class="govuk-heading-l">{SECTIONS[section].title}</h1>
      <p class="govuk-body">{SECTIONS[section].says}</p>
      <Figures
        figures={needs.figures.filter((figure) => figure.section === section)}
        title={SECTIONS[section].title}
      />
      <PageForm frame={frame} version={needs.versions[section] ?? 0} start={{ ...needs.sections[section] }}>
        {(Object.keys(QUESTIONS) as (keyof Written)[]).map((key) => (
          <TextArea name={key} label={QUESTIONS[key]} hint={HINTS[key]} rows={5} />
        ))}
        <Button preventDoubleClick>Save</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: writeNeedsSection,
      input: (body, { assessment, part }) => ({ ...body, assessment, section: part }),
      done: ({ assessment }) => ({ to: needsPath({ assessment }), notice: 'The section is saved.' }),
    }),
  },
})

const HINTS: Readonly<Partial<Record<keyof Written, string>>> = {
  families: 'What they said, and nobody by name.',
  partners: 'Schools, health visitors, doctors, police, groups: who says it, and what.',
}
