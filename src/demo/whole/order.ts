import { CARE_FACTS } from '../../care/index.ts'
import { PROTECTION_FACTS } from '../../protection/index.ts'

/** The tables in the order in which they are written: each after those that it points at. */
export const ORDER: readonly string[] = [
  'ledger_entry',
  'ledger_link',
  'ledger_head',
  'person',
  'search_name',
  'search_word',
  'identifier',
  'person_address',
  'family',
  'family_member',
  'relationship',
  'involvement',
  'involvement_child',
  'allocation',
  'overlay',
  'conversation',
  'conversation_person',
  'conversation_outcome',
  ...[...PROTECTION_FACTS, ...CARE_FACTS].map(({ table }) => table),
]
