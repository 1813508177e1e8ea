import { Button, CheckboxGroup, Details, SelectField, TextField } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import type { Area } from '../areas/areas.ts'
import { type Drawing, drawingOf, type Footprint, readDrawing } from '../drawings/drawings.ts'
import { addFootprint, removeFootprint, shapeFootprint } from '../drawings/shape-footprint.ts'
import { drawingPath, footprintPath, newFootprintPath } from '../paths.ts'
import { type Neighbourhood, readNeighbourhoods } from '../read-neighbourhoods.ts'

interface Shown {
  drawing: Drawing
  neighbourhoods: readonly Neighbourhood[]
  footprint: Footprint | undefined
}

const readShown = async (viewer: Viewer, id: string, footprint?: string): Promise<Shown> => {
  const drawing = await readDrawing(viewer, id)
  return {
    drawing,
    neighbourhoods: await readNeighbourhoods(viewer),
    footprint: drawing.footprints.find((one) => one.id === footprint),
  }
}

const back = ({ drawing }: Shown) => [{ text: drawing.name, href: drawingPath({ drawing: drawing.id }) }]

/** A neighbourhood is drawn: its name, and the areas it is made of. */
export const newFootprintPage = page<Shown>({
  path: newFootprintPath,
  title: 'Draw a neighbourhood',
  may: may('shape-neighbourhoods'),
  read: (viewer, { drawing = '' }) => readShown(viewer, drawing),
  trail: back,
  view: (shown, frame) => (
    <>
      <h1 class="govuk-heading-l">Draw a neighbourhood</h1>
      <PageForm frame={frame}>
        <Fields {...shown} />
        <Button preventDoubleClick>Add it</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: addFootprint,
      done: ({ drawing }) => ({ to: drawingPath({ drawing }), notice: 'The neighbourhood is drawn.' }),
    }),
  },
})

/** A neighbourhood of a drawing changes, or is taken out. */
export const footprintPage = page<Shown>({
  path: footprintPath,
  title: 'A neighbourhood in a drawing',
  may: may('shape-neighbourhoods'),
  read: async (viewer, { footprint = '' }) =>
    readShown(viewer, await drawingOf(viewer, footprint), footprint),
  trail: back,
  view: (shown, frame) => (
    <>
      <h1 class="govuk-heading-l">{shown.footprint!.name}</h1>
      <Shape {...shown} frame={frame} />
    </>
  ),
  forms: {
    main: form({
      operation: shapeFootprint,
      done: ({ drawing }) => ({ to: drawingPath({ drawing }), notice: 'The neighbourhood is drawn anew.' }),
    }),
    remove: form({
      operation: removeFootprint,
      done: ({ drawing }) => ({
        to: drawingPath({ drawing }),
        notice: 'It is taken out; its areas are free.',
      }),
    }),
  },
})

function Shape({ frame, ...shown }: Shown & { frame: Frame }) {
  const { name, neighbourhood, areas, version } = shown.footprint!
  const start = { name, neighbourhood, areas: areas.map(({ code }) => code) }
  return (
    <>
      <PageForm frame={frame} version={version} start={start}>
        <Fields {...shown} />
        <Button preventDoubleClick>Save</Button>
      </PageForm>
      <PageForm frame={frame} name="remove">
        <Button variant="secondary">Take it out of the drawing</Button>
      </PageForm>
    </>
  )
}

function Fields({ drawing, neighbourhoods, footprint }: Shown) {
  const others = drawing.footprints.filter(({ id, areas }) => id !== footprint?.id && areas.length > 0)
  const near = [...(footprint?.areas ?? []), ...drawing.free]
  return (
    <>
      <TextField name="name" label="What do people call it?" width={30} />
      {neighbourhoods.length > 0 && (
        <SelectField
          name="neighbourhood"
          label="Which neighbourhood of today would it follow? (optional)"
          emptyText="None"
          items={neighbourhoods.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {near.length > 0 && (
        <CheckboxGroup name="areas" label="Areas" labelSize="s" items={near.map(item)} small />
      )}
      {others.length > 0 && (
        <Details summary="Areas that are in another neighbourhood; ticked, they move here">
          {others.map(({ name, areas }) => (
            <CheckboxGroup name="areas" label={`In ${name}`} labelSize="s" items={areas.map(item)} small />
          ))}
        </Details>
      )}
    </>
  )
}

const item = ({ code, name, people }: Area) => ({
  value: code,
  text: people === null ? name : `${name}: ${people.toLocaleString('en-GB')} people`,
})
