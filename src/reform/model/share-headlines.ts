import type { Headline } from '../replay/headline.ts'
import { cooperativesNet, familyHelpRunning, fosteringNet } from './programme-costs.ts'
import { runScenario } from './scenario.ts'
import { spendMix } from './spend.ts'

/**
 * Shares of spend in 2032/33 (L10026 to L10032). The report prints only the shares; what they are made of is worked out
 * by the model, and nothing was adjusted to meet them.
 */
export function shareHeadlines(): Headline[] {
  const { before, after, saved } = spendMix(runScenario())
  const all = (value: number) => ({ what: 'All spend', value, unit: '£ million' as const })
  const money = (what: string, value: number, lever?: string) => ({
    what,
    value,
    unit: '£ million' as const,
    ...(lever ? { from: { kind: 'lever' as const, id: lever } } : {}),
  })
  const share = (id: string, says: string, line: number, printed: number) => ({
    ...{ id, says, line, printed },
    unit: 'share' as const,
  })
  return [
    {
      ...share('care-before', 'Spend on children in care without reform, 52%', 10028, 0.52),
      parts: [money('Children in care', before.lookedAfter), { ...all(before.total), line: 173 }],
      how: 'children in care ÷ all spend',
      value: before.lookedAfter / before.total,
    },
    {
      ...share('care-after', 'Spend on children in care after reform, 35%', 10032, 0.35),
      parts: [
        { ...money('Children in care, without reform', before.lookedAfter), from: headline('care-before') },
        { ...money('Saved by 30,000 fewer children in care', saved), from: headline('children') },
        money('Saved by Regional Care Cooperatives', cooperativesNet(10)),
        money('Saved by more foster carers', fosteringNet(10)),
        all(after.total),
      ],
      how: '(the first less the next three) ÷ all spend after reform, of which nine tenths of the saving returns to councils',
      value: after.lookedAfter / after.total,
    },
    {
      ...share('help-after', 'Spend on help after reform, 35%', 10032, 0.35),
      parts: [
        { ...money('Help, without reform', before.help), line: 10028 },
        money('Family Help, yearly cost', familyHelpRunning(10), 'familyHelp'),
        money(
          'Living with family instead, yearly cost',
          after.help - before.help - familyHelpRunning(10),
          'alternatives',
        ),
        all(after.total),
      ],
      how: 'the first three added ÷ all spend after reform',
      value: after.help / after.total,
    },
  ]
}

const headline = (id: string) => ({ kind: 'headline' as const, id })
