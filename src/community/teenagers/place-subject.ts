import type { Subject } from '../../record/access/index.ts'

/** Something that was offered to a young person: whoever may do it for that person. */
export const teenPlaceSubject: Subject = {
  kind: 'teenPlace',
  key: 'teenPlace',
  locate: async (db, [id]) => {
    const row = await db.selectFrom('teen_place').select('person_id').where('id', '=', id!).executeTakeFirst()
    return row && { people: [row.person_id] }
  },
}
