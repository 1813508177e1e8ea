import { lastDay } from '../../platform/time/period.ts'
import type { ChildRecord, WhoTheyAre } from '../derive/child-record.ts'
import { idOf } from '../dfe-api/ids.ts'
import type { More } from './read-more.ts'
import { row, type SsdRow } from './row.ts'

const SAYS = 'What the record says of the child'

/** Who a child is, and what they are known by. */
export function whoRows(record: ChildRecord, records: readonly string[], more: More, on: string): SsdRow[] {
  const { person, who, numbers } = record
  const all = <T>(found: ReadonlyMap<string, readonly T[]>) => records.flatMap((id) => found.get(id) ?? [])
  const identifiers = all(more.identifiers)
  const nhs = identifiers.find(({ kind }) => kind === 'nhs')
  const upn = numbers.upn
  const reason = numbers['no-upn-reason']
  return [
    personRow(person, who, {
      number: record.number,
      nhs: nhs?.value,
      reason: upn ? undefined : reason?.value,
    }),
    ...who.disabilities.map((code) =>
      row(
        'ssd_disability',
        {
          disa_table_id: idOf(person, 'disability', code),
          disa_person_id: person,
          disa_disability_code: code,
        },
        SAYS,
      ),
    ),
    ...identifiers
      .filter(({ kind }) => kind !== 'no-upn-reason')
      .map(({ id, kind, value, from, entry }) =>
        row(
          'ssd_linked_identifiers',
          {
            ...{ link_table_id: id, link_person_id: person, link_identifier_type: kind },
            ...{ link_identifier_value: value, link_valid_from_date: from },
          },
          'A number in the record',
          entry,
        ),
      ),
    ...all(more.addresses).map((address) => addressRow(person, address, on)),
    ...all(more.families).map(({ family, entry }) =>
      row(
        'ssd_family',
        { fami_table_id: idOf(person, 'family', family), fami_family_id: family, fami_person_id: person },
        'The family that the child belongs to',
        entry,
      ),
    ),
    ...(upn || reason
      ? [
          row(
            'ssd_send',
            {
              ...{ send_table_id: idOf(person, 'send'), send_person_id: person, send_upn: upn?.value },
              ...{
                send_uln: identifiers.find(({ kind }) => kind === 'uln')?.value,
                send_upn_unknown: upn ? undefined : reason?.value,
              },
            },
            'Pupil numbers in the record',
            (upn ?? reason)?.entry,
          ),
        ]
      : []),
  ]
}

/** Gender is not in it: what somebody told of theirs is kept to those whom they told. */
const personRow = (
  person: string,
  who: WhoTheyAre,
  { number, nhs, reason }: { number: string; nhs?: string | undefined; reason?: string | undefined },
): SsdRow =>
  row(
    'ssd_person',
    {
      ...{ pers_person_id: person, pers_legacy_id: number, pers_common_child_id: nhs },
      ...{ pers_forename: who.given_names, pers_surname: who.family_name, pers_sex: who.sex },
      ...{ pers_ethnicity: who.ethnicity, pers_dob: who.birth_date, pers_upn_unknown: reason },
      pers_expected_dob: who.birth_date ? undefined : who.expected_birth_date,
      pers_death_date: who.death_date,
    },
    SAYS,
  )

function addressRow(
  person: string,
  { id, kind, lines, postcode, period, entry }: NonNullable<ReturnType<More['addresses']['get']>>[number],
  on: string,
): SsdRow {
  const last = lastDay(period)
  return row(
    'ssd_address',
    {
      ...{ addr_table_id: id, addr_person_id: person, addr_address_type: kind },
      addr_address_json: JSON.stringify({ ...EMPTY_ADDRESS, STREET: lines }),
      addr_address_start_date: period.from,
      addr_address_end_date: last && last <= on ? last : undefined,
      addr_address_postcode: postcode?.replaceAll(' ', ''),
    },
    'Where the child lived',
    entry,
  )
}

const EMPTY_ADDRESS = {
  ...{ ROOM: '', FLOOR: '', FLAT: '', BUILDING: '', HOUSE: '' },
  ...{ STREET: '', TOWN: '', UPRN: '', EASTING: '', NORTHING: '' },
}
