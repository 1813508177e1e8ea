import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { toCsv } from '../../record/csv.ts'
import { teamMixFilePath } from '../paths.ts'
import { DISCIPLINES, SEGMENTS, SHARES } from './disciplines.ts'
import { readTeam } from './switches.ts'
import { teamMix } from './team-mix.ts'

/** Need and team as CSV, with what each number rests on. */
export const teamMixFile = download({
  path: teamMixFilePath,
  may: may('see-neighbourhoods'),
  read: async (_viewer, _params, query) => readTeam(query).team,
  file: (team) => ({
    name: 'team.csv',
    type: 'text/csv; charset=utf-8',
    body: toCsv([
      [
        'Need',
        'Discipline',
        'Posts',
        'Families for each post',
        'Families',
        'Can be served',
        '£ for a post',
        'Source',
      ],
      ...teamMix(team).cover.map(({ segment, discipline, need, capacity }) => [
        ...[SEGMENTS[segment], DISCIPLINES[discipline].name, team.posts[discipline], team.each[discipline]],
        ...[need, capacity, DISCIPLINES[discipline].cost],
        `${SHARES[segment].source}. ${DISCIPLINES[discipline].source}`,
      ]),
    ]),
  }),
})
