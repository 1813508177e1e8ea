import type { Viewer } from '../../platform/operations/operation.ts'

export interface Team {
  id: string
  name: string
}

/** All of the council's teams, by name. */
export const readTeams = ({ db }: Viewer): Promise<Team[]> =>
  db.selectFrom('team').select(['id', 'name']).orderBy('name').execute()

/** The council's Family Help Teams, by name. */
export function readFamilyHelpTeams({ db }: Viewer): Promise<Team[]> {
  return db
    .selectFrom('team')
    .select(['id', 'name'])
    .where('kind', '=', 'family-help')
    .orderBy('name')
    .execute()
}
