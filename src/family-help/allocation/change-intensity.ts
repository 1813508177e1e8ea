import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { INTENSITIES, type Intensity } from '../opening/open-family-help.ts'
import { openHelpOf } from '../the-family.ts'

export const INTENSITY_WORDS = {
  light: 'Light: somebody to turn to',
  ordinary: 'Ordinary: regular help',
  intensive: 'Intensive: often, and from several people',
} as const satisfies Record<Intensity, string>

/** More or less help inside the same involvement; nothing begins again and nobody new takes over (L1095). */
export const changeIntensity = operation({
  name: 'change-intensity',
  inWords: 'Changed how much help there is',
  summary: 'Change how much help a family has, inside the same help.',
  input: z.object({
    family: field.id(),
    version: field.version(),
    intensity: field.choice(INTENSITIES, 'Choose how much help'),
    why: field.text('Say why, in words that the family may read', 1000),
  }),
  may: may('lead', subject.family()),
  async run({ family, version, intensity, why }, context) {
    const help = await openHelpOf(context, family)
    await hold(context, 'involvement', help.id, version, () => ({
      'How much help': INTENSITY_WORDS[help.intensity],
    }))
    await context.db
      .updateTable('involvement')
      .set({ intensity, version: version + 1 })
      .where('id', '=', help.id)
      .execute()
    await writeEntry(context, {
      kind: 'intensity-changed',
      title: `How much help: ${intensity}`,
      body: why,
      people: help.children,
      family,
      facts: { from: help.intensity, to: intensity },
    })
    return { family }
  },
})
