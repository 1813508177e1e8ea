import { type Content, Details, SummaryList, Tag } from '../../../../platform/kit/index.ts'
import { firstStart, fullyInPlace } from '../../adjusted.ts'
import type { EvidenceCard, Lever, Operation } from '../../levers.ts'
import { monthOf } from '../../when.ts'

/** Why anyone should believe a lever: what it does, among whom, from which lines, how strong that is. */
export function LeverCard({ lever }: { lever: Lever }) {
  const { card, name, operations } = lever
  return (
    <Details summary={<Summary name={name} />}>
      <SummaryList
        rows={[
          row('Effect', card.effect),
          row('Among whom', card.population),
          row('Lines of the report', card.lines.map((line) => `L${line}`).join(', ')),
          row('How strong', <Strength card={card} />),
          ...(card.caution ? [row('With care', card.caution)] : []),
          row(
            'On its card',
            `begins in ${monthOf(firstStart(lever))}, fully in place by ${monthOf(fullyInPlace(lever))}`,
          ),
          row('In the model', <Workings operations={operations} />),
        ]}
      />
    </Details>
  )
}

const row = (key: string, text: Content) => ({ key: { text: key }, value: { text } })

const Summary = ({ name }: { name: string }) => (
  <>
    The evidence<span class="govuk-visually-hidden"> for {name}</span>
  </>
)

const COLOURS = {
  evaluation: 'green',
  'estimate of the review': 'blue',
  inference: 'yellow',
  assumption: 'orange',
} as const

const Strength = ({ card: { strength } }: { card: EvidenceCard }) => (
  <Tag colour={COLOURS[strength]}>{strength[0]!.toUpperCase() + strength.slice(1)}</Tag>
)

function Workings({ operations }: { operations: readonly Operation[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {operations.map((each) => (
        <li>{inWords(each)}</li>
      ))}
    </ul>
  )
}

const percent = (share: number) => `${Number((100 * share).toFixed(1))}%`

function inWords(operation: Operation): string {
  const { effect, start, ramp, fadeFrom, fade = 0 } = operation
  const when = `from ${monthOf(start)}, in full by ${monthOf(start + ramp)}${
    fadeFrom === undefined ? '' : `, fading out by ${monthOf(fadeFrom + fade)}`
  }`
  if (operation.on === 'entries') return `${percent(effect)} fewer children enter care, ${when}`
  if (operation.on === 'exits') return `children leave care ${percent(effect)} faster, ${when}`
  if (operation.on === 'places') return `${percent(effect)} of those placed there go elsewhere, ${when}`
  return `prices ${percent(effect)} lower, ${when}`
}
