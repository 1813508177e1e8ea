import { Badge, Details, Link, SummaryCard } from '../../../platform/kit/index.ts'
import { lastDay } from '../../../platform/time/period.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { ADDRESS_KINDS } from '../../codes.ts'
import { type Address, onOneLine } from '../addresses.ts'
import type { Front } from '../front.ts'
import { addAddressPath, correctAddressPath } from '../paths.ts'
import { calledOf } from '../person.ts'

/** Where somebody lives and lived. */
export function Addresses({ person, addresses, canWrite }: Front) {
  const open = addresses.filter(({ period }) => period.until === null)
  const before = addresses.filter(({ period }) => period.until !== null)
  const items = canWrite ? [{ text: 'Add an address', href: addAddressPath({ person: person.id }) }] : []
  const list = (all: Address[]) => <List person={person.id} addresses={all} canWrite={canWrite} />
  return (
    <SummaryCard
      title={`Where ${person.givenNames || person.knownAs ? `${calledOf(person)} lives` : 'they live'}`}
      actions={{ items }}
    >
      {open.length > 0 ? list(open) : <p class="govuk-body">No address of today is on the record.</p>}
      {before.length > 0 && <Details summary={`Addresses before (${before.length})`}>{list(before)}</Details>}
    </SummaryCard>
  )
}

function List({ person, addresses, canWrite }: { person: string; addresses: Address[]; canWrite: boolean }) {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {addresses.map((address) => (
        <li>
          <strong>{ADDRESS_KINDS[address.kind]}:</strong> {onOneLine(address)}{' '}
          {address.confidential && <Badge colour="red">Confidential</Badge>}
          <br />
          {inDays(address)}{' '}
          {canWrite && (
            <Link href={correctAddressPath({ person, address: address.id })} hiddenText={onOneLine(address)}>
              Put right
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

function inDays({ period }: Address): string {
  const last = lastDay(period)
  const from = `From ${dayInWords(period.from)}`
  return last ? `${from} to ${dayInWords(last)}.` : `${from}.`
}
