import {
  Button,
  ChartFigure,
  Details,
  Form,
  InsetText,
  Link,
  SelectField,
  Table,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { improvementsPath } from '../../improvements/paths.ts'
import type { Ask, Fact, Topic } from '../picture.ts'
import { AREAS, PUBLISHED_SOURCE, publishedFor } from '../published.ts'
import { TOPICS } from '../topics/index.ts'

/** Addresses of a set of pictures: of the record, or of a workbook. */
export interface Places {
  topic(key: string): string
  csv(topic: string, picture: string): string
  svg(topic: string, picture: string): string
  /** Where the form of day, children and region leads. */
  here: string
}

interface TopicProps {
  ask: Ask
  topic: Topic
  places: Places
}

/** One page of the set: figures with what is published beside them, then the pictures. */
export function TopicView({ ask, topic, places }: TopicProps) {
  const { facts, pictures } = topic.show(ask)
  return (
    <>
      <h1 class="govuk-heading-l">{topic.title}</h1>
      <p class="govuk-body">{topic.says}</p>
      <p class="govuk-hint">{ask.source}</p>
      <Facts ask={ask} facts={facts} />
      <Choices ask={ask} places={places} />
      {pictures.map(({ id, chart }) => (
        <ChartFigure chart={chart} sourceIsSaid>
          <p class="govuk-body">
            <Link href={places.csv(topic.key, id)}>
              Numbers (CSV)<span class="govuk-visually-hidden"> of “{chart.title}”</span>
            </Link>{' '}
            ·{' '}
            <Link href={places.svg(topic.key, id)}>
              Picture (SVG)<span class="govuk-visually-hidden"> of “{chart.title}”</span>
            </Link>
          </p>
        </ChartFigure>
      ))}
    </>
  )
}

function Facts({ ask, facts }: { ask: Ask; facts: readonly Fact[] }) {
  const compared = facts.some(({ measure }) => measure)
  const areas = ['England' as const, ...(ask.region ? [ask.region] : [])]
  const figure = { format: 'numeric' }
  return (
    <>
      <WideTable label="In figures">
        <Table
          caption="In figures"
          captionClass="govuk-table__caption--m"
          firstCellIsHeader
          head={[
            'What',
            { text: 'Here', ...figure },
            ...(compared ? areas.map((text) => ({ text, ...figure })) : []),
          ]}
          rows={facts.map((fact) => [
            fact.what,
            { text: inFigures(fact.value, fact.unit), ...figure },
            ...(compared
              ? areas.map((area) => ({
                  text: fact.measure ? inFigures(publishedFor(fact.measure, area), fact.unit) : '–',
                  ...figure,
                }))
              : []),
          ])}
        />
      </WideTable>
      {compared && (
        <p class="govuk-hint">
          Published: {PUBLISHED_SOURCE}. Figures differ for many reasons; none of them is a target.
        </p>
      )}
      {ask.hideSmall && (
        <p class="govuk-hint">Numbers from 1 to 5 are not shown, and others are rounded to the nearest 5.</p>
      )}
    </>
  )
}

function inFigures(value: number | undefined, unit: Fact['unit']): string {
  if (value === undefined) return 'not shown'
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
  return unit === '%' ? `${number}%` : unit ? `${number} ${unit}` : number
}

/** The day, how many children live here and the region to compare with; sent as part of the address. */
function Choices({ ask, places }: { ask: Ask; places: Places }) {
  return (
    <Details summary="Another day or region">
      <Form
        method="get"
        action={places.here}
        values={{ on: ask.on, children: String(ask.children ?? ''), region: ask.region ?? '' }}
      >
        <TextField name="on" label="Day" hint="For example, 2026-03-31" width={10} />
        <TextField
          name="children"
          label="Children who live in the area"
          hint="For rates; the number of people aged 0 to 17"
          width={10}
          inputmode="numeric"
        />
        <SelectField
          name="region"
          label="Region to compare with"
          emptyText="England only"
          items={AREAS.filter((area) => area !== 'England').map((area) => ({ value: area, text: area }))}
        />
        <Button variant="secondary">Show</Button>
      </Form>
    </Details>
  )
}

/** All pages of the set, each with its first figure. */
export function Contents({ ask, places }: { ask: Ask; places: Places }) {
  return (
    <>
      <h1 class="govuk-heading-l">Pictures to learn from</h1>
      <p class="govuk-body">
        Who had help, when and of what kind, on {dayInWords(ask.on)}. Numbers to ask questions with; nothing
        here is a target or a rank.
      </p>
      <p class="govuk-body">
        <Link href={improvementsPath()}>What the review asks to know beside these</Link>
      </p>
      <p class="govuk-hint">{ask.source}</p>
      {ask.children === undefined && (
        <InsetText>Say below how many children live in the area, and rates are shown too.</InsetText>
      )}
      <Choices ask={ask} places={places} />
      <Table
        head={['Page', 'What it counts', { text: 'Number', format: 'numeric' }]}
        rows={TOPICS.map((topic) => [
          <Link href={places.topic(topic.key)}>{topic.title}</Link>,
          topic.says,
          { text: inFigures(topic.show(ask).facts[0]?.value, ''), format: 'numeric' },
        ])}
      />
    </>
  )
}
