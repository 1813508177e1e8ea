import { Table, WideTable } from '../../../platform/kit/index.ts'
import { Prose } from '../../../record/pages/prose.tsx'
import type { NeedsContent } from '../assessments.ts'
import type { Quality } from '../check-quality.ts'
import { type Figure, figureInWords } from '../figure.ts'
import { QUESTIONS, SECTIONS, type SectionCode, type Written } from '../sections.ts'

const CODES = Object.keys(SECTIONS) as SectionCode[]
const KEYS = Object.keys(QUESTIONS) as (keyof Written)[]

/** Each section with its words and figures; `after` gives what stands at its end. */
export function Sections({
  content: { sections, figures },
  after,
}: {
  content: NeedsContent
  after?: (section: SectionCode) => preact.ComponentChildren
}) {
  return (
    <>
      {CODES.map((code) => (
        <section aria-labelledby={code}>
          <h2 class="govuk-heading-m" id={code}>
            {SECTIONS[code].title}
          </h2>
          <Words written={sections[code]} />
          <Figures figures={figures.filter(({ section }) => section === code)} title={SECTIONS[code].title} />
          {after?.(code)}
        </section>
      ))}
    </>
  )
}

function Words({ written }: { written: Written }) {
  const said = KEYS.filter((key) => written[key].trim() !== '')
  if (said.length === 0) return <p class="govuk-body">Nothing is written yet.</p>
  return (
    <>
      {said.map((key) => (
        <>
          <h3 class="govuk-heading-s">{QUESTIONS[key]}</h3>
          <Prose text={written[key]} />
        </>
      ))}
    </>
  )
}

export function Figures({ figures, title }: { figures: readonly Figure[]; title: string }) {
  if (figures.length === 0) return null
  return (
    <WideTable label={`Figures: ${title}`}>
      <Table
        head={['Figure', 'What it is', 'Source']}
        rows={figures.map((figure) => [figure.name, figureInWords(figure), figure.source])}
      />
    </WideTable>
  )
}

/** What an assessment has to have, and whether it has it. */
export function QualityTable({ quality: { checks } }: { quality: Quality }) {
  return (
    <WideTable label="What it has to have">
      <Table
        head={['', 'What it has to have', 'Where that comes from']}
        rows={checks.map(({ holds, says, source }) => [holds ? 'There' : 'Missing', says, source])}
      />
    </WideTable>
  )
}
