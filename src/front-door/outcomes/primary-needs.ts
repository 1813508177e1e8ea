import { keysOf } from '../../record/codes.ts'
/** What most brings a child to Family Help, in plain words. Codes: children in need census, primary need (N00101). */
export const PRIMARY_NEEDS = {
  harm: { words: 'Harm or neglect, or the likelihood of it', code: 'N1' },
  disability: { words: 'The child’s own disability or illness', code: 'N2' },
  'parents-health': { words: 'A parent’s disability, illness or mental health', code: 'N3' },
  'acute-stress': { words: 'A hard time that the family is going through', code: 'N4' },
  'family-life': { words: 'Family life has been under strain for long', code: 'N5' },
  behaviour: { words: 'The child’s behaviour, or trouble with the law', code: 'N6' },
  money: { words: 'Too little money', code: 'N7' },
  'no-parent': { words: 'No parent is there to care for the child', code: 'N8' },
} as const satisfies Record<string, { words: string; code: string }>

export type PrimaryNeed = keyof typeof PRIMARY_NEEDS

export const PRIMARY_NEED_KEYS = keysOf(PRIMARY_NEEDS)

export const primaryNeedItems = Object.entries(PRIMARY_NEEDS).map(([value, { words }]) => ({
  value,
  text: words,
}))
