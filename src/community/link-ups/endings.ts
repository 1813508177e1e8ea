/** How a link-up can end. None of them is anybody's fault. */
export const ENDINGS = {
  goals: 'They have done what they set out to do',
  life: 'Life changed for one of them',
  volunteer: 'The neighbour cannot go on',
  wanted: 'One of them would like to stop. Nobody has to say why',
} as const

export type EndedHow = keyof typeof ENDINGS
