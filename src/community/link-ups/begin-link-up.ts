import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { may } from '../../record/access/index.ts'
import { memberIds } from '../../record/families/family.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { readVolunteer } from '../volunteers/read-volunteers.ts'
import { matchVolunteers } from './match-volunteers.ts'
import { readWish } from './read-wishes.ts'

/** They met and both said yes: a link-up begins, with the reasons as they are today. Nobody visits who is not checked. */
export const beginLinkUp = operation({
  name: 'begin-link-up',
  inWords: 'Brought the family together with a neighbour',
  summary: 'Bring a family together with a neighbour who shares their time, when both have met and said yes.',
  input: z.object({
    wish: field.id(),
    volunteer: field.id('Choose somebody'),
    met: field.choice(['yes'], 'They meet first, and both say yes. Then come back to this'),
  }),
  may: may('coordinate'),
  async run({ wish: id, volunteer }, context) {
    await context.db.selectFrom('link_up_wish').select('id').where('id', '=', id).forUpdate().execute()
    const wish = await readWish(context, id)
    if (wish.withdrawnOn)
      throw new KithError('conflict', 'The family took the wish back. Nothing was changed.')
    if (wish.linked)
      throw new KithError('conflict', 'A neighbour is with this family already. End that one first.')
    const [match] = matchVolunteers(wish, [await readVolunteer(context, volunteer)])
    if (!match) throw invalid('volunteer', 'They no longer share their time. Choose somebody else')
    if (match.cannot) throw invalid('volunteer', `${match.volunteer.name} cannot visit yet. ${match.cannot}`)
    const entry_id = await writeEntry(context, {
      kind: 'link-up-began',
      title: `${match.volunteer.name} shares their time with the family from now on`,
      body: match.suits.join('. '),
      people: await memberIds(context, wish.family),
      family: wish.family,
      facts: { wish: id, volunteer },
    })
    const during = toRange({ from: context.today, until: null })
    const row = { id: newId(), wish_id: id, volunteer_id: volunteer, during, why: match.suits, entry_id }
    await context.db
      .insertInto('link_up')
      .values({ ...row, ended_how: null })
      .execute()
    return { wish: id }
  },
})
