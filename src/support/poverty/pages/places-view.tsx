import { Link } from '../../../platform/kit/index.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { ADVICE, CALCULATORS, type PlaceToLook } from '../places-to-look.ts'

/** Where to look together; each with who says so and since when it stands here. */
export const PlacesView = () => (
  <>
    <h2 class="govuk-heading-m">Where to work it out</h2>
    <p class="govuk-body">
      Kith holds no rates. These calculators do, and an adviser checks what they say. They do not fit people
      under 18, students, or people with no recourse to public funds: ask an adviser first.
    </p>
    <List places={CALCULATORS} />
    <h2 class="govuk-heading-m">Rights, debt and housing</h2>
    <List places={ADVICE} />
  </>
)

const List = ({ places }: { places: readonly PlaceToLook[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {places.map(({ name, what, href, source, on }) => (
      <li>
        <Link href={href}>{name}</Link>: {what}.{' '}
        <span class="govuk-hint">
          {source}; written down on {dayInWords(on)}.
        </span>
      </li>
    ))}
  </ul>
)
