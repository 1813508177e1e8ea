import type { Viewer } from '../../platform/operations/operation.ts'

/** The council's Family Help Teams, by name. */
export function readFamilyHelpTeams({ db }: Viewer): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('team')
    .select(['id', 'name'])
    .where('kind', '=', 'family-help')
    .orderBy('name')
    .execute()
}
