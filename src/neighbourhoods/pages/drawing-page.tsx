import { Button, DateField, Link, Table, TextArea, TextField, WideTable } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may, mayEver } from '../../record/access/index.ts'
import { policies, policyPath } from '../../record/policy/index.ts'
import { agreeDrawing } from '../drawings/agree-drawing.ts'
import { type Consultation, readConsultations, recordConsultation } from '../drawings/consultations.ts'
import { type Drawing, readDrawing } from '../drawings/drawings.ts'
import { FootprintMap, mapInWords } from '../drawings/footprint-map.tsx'
import { advice, type Guide, sizeOf } from '../drawings/size.ts'
import * as paths from '../paths.ts'
import { ConsultationFields, Consultations } from './consultation-parts.tsx'

interface Shown {
  drawing: Drawing
  consultations: readonly Consultation[]
  guide: Guide
}

/** One drawing: its map, its neighbourhoods with their size, and what people said of it. */
export const drawingPage = page<Shown>({
  path: paths.drawingPath,
  title: ({ drawing }) => drawing.name,
  inWords: 'A drawing of neighbourhoods',
  may: may('see-neighbourhoods'),
  async read(viewer, { drawing = '' }) {
    const set = await policies(viewer, ['footprint-least', 'footprint-most'])
    return {
      drawing: await readDrawing(viewer, drawing),
      consultations: await readConsultations(viewer, drawing),
      guide: { least: set['footprint-least'], most: set['footprint-most'] },
    }
  },
  trail: () => [{ text: 'Neighbourhoods', href: paths.neighbourhoodsPath() }],
  view: ({ drawing, consultations, guide }, frame) => (
    <>
      <h1 class="govuk-heading-l">{drawing.name}</h1>
      <State drawing={drawing} />
      <Picture drawing={drawing} />
      <Footprints drawing={drawing} guide={guide} open={mayShape(drawing, frame)} />
      <h2 class="govuk-heading-m">What people said of it</h2>
      <Consultations
        consultations={consultations}
        mayChange={mayEver(frame.actor.roles, 'shape-neighbourhoods')}
      />
      {mayEver(frame.actor.roles, 'shape-neighbourhoods') && (
        <PageForm frame={frame} name="consultation" start={{ askedOn: frame.today }}>
          <h3 class="govuk-heading-s">Write down what was asked and said</h3>
          <ConsultationFields />
          <Button variant="secondary" preventDoubleClick>
            Save what was said
          </Button>
        </PageForm>
      )}
      {!drawing.agreed && mayEver(frame.actor.roles, 'agree-neighbourhoods') && (
        <Agree drawing={drawing} frame={frame} />
      )}
    </>
  ),
  forms: {
    consultation: form({
      operation: recordConsultation,
      done: ({ drawing }) => ({ to: paths.drawingPath({ drawing }), notice: 'What was said is kept.' }),
    }),
    main: form({
      operation: agreeDrawing,
      done: ({ drawing }) => ({
        to: paths.drawingPath({ drawing }),
        notice: 'It is agreed, and stays as it is from now on.',
      }),
    }),
  },
})

const mayShape = ({ agreed }: Drawing, { actor }: Frame) =>
  !agreed && mayEver(actor.roles, 'shape-neighbourhoods')

function State({ drawing: { agreed, note, author, begunOn } }: { drawing: Drawing }) {
  return (
    <>
      {note && <p class="govuk-body">{note}</p>}
      <p class="govuk-body">
        {agreed
          ? `Agreed from ${dayInWords(agreed.from)} by ${agreed.by}: ${agreed.why}`
          : `Begun by ${author} on ${dayInWords(begunOn)}, and not agreed. It changes nothing.`}
      </p>
    </>
  )
}

function Picture({ drawing }: { drawing: Drawing }) {
  if (drawing.footprints.length === 0 && drawing.free.length === 0)
    return (
      <p class="govuk-body">
        There is no area to draw with. <Link href={paths.areasPath()}>Bring some in</Link> first.
      </p>
    )
  return (
    <figure class="kith-chart">
      <FootprintMap drawing={drawing} />
      <figcaption class="kith-chart__words">
        <p class="govuk-body">{mapInWords(drawing)}</p>
        <p class="govuk-body">
          <Link href={paths.mapPath({ drawing: drawing.id })}>The map as a picture (SVG)</Link>
          {' · '}
          <Link href={paths.drawingFilePath({ drawing: drawing.id })}>Areas and neighbourhoods as CSV</Link>
        </p>
      </figcaption>
    </figure>
  )
}

const figure = (value: number) => ({ text: value.toLocaleString('en-GB'), format: 'numeric' })

function Footprints({ drawing, guide, open }: { drawing: Drawing; guide: Guide; open: boolean }) {
  const free = sizeOf(drawing.free)
  return (
    <>
      <h2 class="govuk-heading-m">Neighbourhoods in it</h2>
      <p class="govuk-body">
        The guide for their size is <Link href={policyPath()}>what the council sets</Link>. It is advice: what
        people call their neighbourhood counts for more.
      </p>
      {drawing.footprints.length === 0 ? (
        <p class="govuk-body">None is drawn yet.</p>
      ) : (
        <WideTable label="Neighbourhoods">
          <Table
            head={[
              'No.',
              'Neighbourhood',
              ...['Areas', 'People', 'Children'].map((text) => ({ text, format: 'numeric' })),
              'Size',
            ]}
            rows={drawing.footprints.map(({ id, name, areas }, at) => {
              const size = sizeOf(areas)
              return [
                String(at + 1),
                open ? <Link href={paths.footprintPath({ footprint: id })}>{name}</Link> : name,
                ...[figure(size.areas), figure(size.people), figure(size.children)],
                advice(size, guide) ?? 'Inside the guide',
              ]
            })}
          />
        </WideTable>
      )}
      <p class="govuk-body">
        {free.areas === 0
          ? 'Every area is in one of them.'
          : `${free.areas} areas with ${free.people.toLocaleString('en-GB')} people are in none.`}
      </p>
      {open && (
        <p class="govuk-body">
          <Link href={paths.newFootprintPath({ drawing: drawing.id })}>Draw another neighbourhood</Link>
        </p>
      )}
    </>
  )
}

function Agree({ drawing, frame }: { drawing: Drawing; frame: Frame }) {
  return (
    <PageForm frame={frame} version={drawing.version}>
      <h2 class="govuk-heading-m">Agree it</h2>
      <p class="govuk-body">
        Teams and the neighbourhoods of the record stay as they are; moving them is a decision of its own.
      </p>
      <DateField name="from" label="From which day?" labelSize="s" hint="For example, 1 4 2027" />
      <TextField name="agreedBy" label="Who agreed it?" hint="For example, the council and its partners" />
      <TextArea name="why" label="Why this way?" hint="A sentence or two that anybody may read." rows={3} />
      <Button preventDoubleClick>Agree the drawing</Button>
    </PageForm>
  )
}
