import { KithError } from '../../../platform/errors.ts'
import {
  Button,
  CheckboxGroup,
  Form,
  HiddenField,
  InsetText,
  MoreFields,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../../record/access/index.ts'
import { Prose } from '../../../record/pages/prose.tsx'
import { type Head, readHead } from '../../families/head.ts'
import { backTo, familyName, NotForEverybody } from '../../parts/family-frame.tsx'
import { composePath, paperPath, papersPath } from '../../paths.ts'
import { type Composed, composePaper } from '../compose.ts'
import { OTHERS, type Reader, readReaders } from '../hands.ts'
import { keepPaper } from '../keep-paper.ts'
import { isPurpose, PURPOSES, type PurposeCode } from '../purposes.ts'
import { NotInTheirHands } from './not-in-their-hands.tsx'

interface ComposeData {
  head: Head
  purpose: PurposeCode
  all: Reader[]
  asked: Reader[]
  /** Undefined where somebody was asked for who may be given nothing of this family's. */
  composed: Composed | undefined
}

/** A paper put together from the record, for whoever's hands it ends in; its words can be changed before it is kept. */
export const composePage = page({
  path: composePath,
  inWords: 'A paper about the family, being put together',
  may: may('write', subject.family()),
  read: (viewer, { family = '', purpose = '' }, query) =>
    readComposed(viewer, family, purpose, (query['for[]'] ?? query.for ?? OTHERS).split(',')),
  title: ({ purpose }) => PURPOSES[purpose].title,
  trail: ({ head }) => backTo('Papers', papersPath({ family: head.id })),
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <NotForEverybody head={data.head} />
        <span class="govuk-caption-l">{familyName(data.head)}</span>
        <h1 class="govuk-heading-l">{PURPOSES[data.purpose].title}</h1>
        <WhoseHands {...data} />
        <NotInTheirHands readers={data.asked} />
        {data.composed && <Paper {...data} composed={data.composed} frame={frame} />}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: keepPaper,
      done: ({ family, paper }) => ({
        to: paperPath({ family, paper }),
        notice: 'It is kept as it is given. Print it here.',
      }),
    }),
  },
})

async function readComposed(
  viewer: Viewer,
  family: string,
  purpose: string,
  keys: readonly string[],
): Promise<ComposeData> {
  if (!isPurpose(purpose))
    throw new KithError('not-found', 'There is no such paper. Choose one from the family’s papers.')
  const head = await readHead(viewer, family)
  const all = await readReaders(viewer, family)
  const found = all.filter(({ key }) => keys.includes(key))
  const asked = found.length ? found : all.slice(0, 1)
  const open = asked.every(({ keptFrom }) => !keptFrom)
  const readers = asked.map(({ key }) => key)
  const composed = open ? await composePaper(viewer, family, purpose, readers) : undefined
  return { head, purpose, all, asked, composed }
}

function WhoseHands({ head, purpose, all, asked }: ComposeData) {
  const items = all.map(({ key, name }) => ({ value: key, text: name }))
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          Made for: {asked.map(({ name }) => name).join(', ')}. Somebody else, too?
        </span>
      </summary>
      <div class="govuk-details__text">
        <Form
          method="get"
          action={composePath({ family: head.id, purpose })}
          values={{ for: asked.map(({ key }) => key) }}
        >
          <CheckboxGroup
            name="for"
            label="Whose hands will it come into?"
            hint="What one of them may not see is left out for all. Make two papers where that leaves out too much."
            items={items}
            small
          />
          <Button variant="secondary">Put it together again</Button>
        </Form>
      </div>
    </details>
  )
}

function Paper({ purpose, asked, composed, frame }: ComposeData & { composed: Composed; frame: Frame }) {
  const { parts, leftOut } = composed
  const to = asked.some(({ key }) => key === OTHERS)
    ? PURPOSES[purpose].to
    : asked.map(({ name }) => name).join(', ')
  const start = { to, words: parts.map(({ key, text }) => ({ key, text })) }
  return (
    <>
      {leftOut > 0 && (
        <InsetText>
          {leftOut === 1 ? 'One line is' : `${leftOut} lines are`} left out, because not everybody who reads
          this may see what {leftOut === 1 ? 'it tells' : 'they tell'}.
        </InsetText>
      )}
      {parts.length === 0 && (
        <p class="govuk-body">
          The record tells nothing yet that could stand here. Write down a visit first.
        </p>
      )}
      {parts.map(({ heading, text }) => (
        <section>
          <h2 class="govuk-heading-m">{heading}</h2>
          <Prose text={text} />
        </section>
      ))}
      <PageForm frame={frame} start={start}>
        {asked.map(({ key }, at) => (
          <HiddenField name={`readers[${at}]`} value={key} />
        ))}
        <MoreFields summary="Change the words" names={['words']}>
          <p class="govuk-body">
            Read it as each of them will. Take out what somebody told you alone. A part without words is left
            out.
          </p>
          {parts.map(({ key, heading }, at) => (
            <>
              <HiddenField name={`words[${at}][key]`} value={key} />
              <TextArea name={`words[${at}][text]`} label={heading} rows={6} />
            </>
          ))}
        </MoreFields>
        {purpose === 'meeting' && (
          <TextArea
            name="ours"
            label="What do you think, and what do you ask of the meeting?"
            hint="In a sentence or two, as the family will read it."
            rows={3}
            optional
          />
        )}
        <TextField name="to" label="Who gets it?" />
        <Button preventDoubleClick>Keep it as it is given</Button>
      </PageForm>
    </>
  )
}
