import { KithError } from '../../platform/errors.ts'
import { Button, InsetText, RadioGroup, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { teenBoardPath, teenPlacePath } from '../paths.ts'
import { answerPlace } from '../teenagers/answer-place.ts'
import { endPlace } from '../teenagers/end-place.ts'
import { ANSWERS, type Place, readPlace } from '../teenagers/read-places.ts'
import { ConsideredFields } from './considered-fields.tsx'

/** Something that was offered: what they say, and how it ends. */
export const teenPlacePage = page<Place>({
  path: teenPlacePath,
  inWords: 'Something that was offered to a young person',
  title: ({ offerName }) => offerName,
  may: may('read', subject.person()),
  trail: ({ person }) => [{ text: 'Their board', href: teenBoardPath({ person }) }],
  async read(viewer, { person = '', teenPlace = '' }) {
    const place = await readPlace(viewer, teenPlace)
    if (place.person === person) return place
    throw new KithError('not-found', 'There is nothing of that kind on this board. Open the board again.')
  },
  view: (place, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{place.offerName}</h1>
        <p class="govuk-body">
          {place.runBy}. Offered on {dayInWords(place.offeredOn)}. {place.wants}
        </p>
        {place.endedOn ? (
          <InsetText>
            It came to its end on {dayInWords(place.endedOn)}. What was looked at stands in the chronology.
          </InsetText>
        ) : (
          <>
            <h2 class="govuk-heading-m">What do they say?</h2>
            <PageForm
              frame={frame}
              version={place.version}
              start={{ answer: place.answer ?? '', words: place.answerWords }}
            >
              <RadioGroup
                name="answer"
                label="To this offer"
                labelSize="s"
                hint="A no for now leaves it open"
                items={choicesOf(ANSWERS)}
              />
              <TextArea name="words" label="In their words (optional)" rows={2} />
              <Button preventDoubleClick>Save</Button>
            </PageForm>
            <h2 class="govuk-heading-m">Does it end?</h2>
            <p class="govuk-body">It ends when you have looked at it with them, and not by itself.</p>
            <PageForm frame={frame} name="end" version={place.version}>
              <ConsideredFields />
              <Button variant="secondary" preventDoubleClick>
                End it
              </Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: answerPlace,
      done: ({ person, teenPlace }) => ({ to: teenPlacePath({ person, teenPlace }), notice: 'It is saved.' }),
    }),
    end: form({
      operation: endPlace,
      done: ({ person }) => ({ to: teenBoardPath({ person }), notice: 'It ended, with what you looked at.' }),
    }),
  },
})
