/** An invented family, as somebody might tell of it in a first conversation. The same in every council, so that judgements can be laid side by side. */
export interface Story {
  id: string
  title: string
  words: string
}

/** A story’s words are never changed once somebody answered: another one is added. Everyone in them is invented. */
export const STORIES: readonly Story[] = [
  {
    id: 'nights',
    title: 'Nights',
    words:
      'A mother rings. Her son is six and autistic; he sleeps three hours a night. School says he is fine there. She has been refused twice, because “he is met by universal services”. Her own mother helped until she broke her hip. The father works away. She says: “I love him, and I am frightened of how tired I am.”',
  },
  {
    id: 'flat',
    title: 'The flat',
    words:
      'A health visitor tells of a family of five in two damp rooms. The baby has been in hospital with her chest twice. The parents are warm with the children and behind with everything: rent, school uniform, the meter. The eldest, eleven, translates the letters and stays at home on days when there is an appointment.',
  },
  {
    id: 'corner',
    title: 'The corner',
    words:
      'A youth worker is worried about a boy of fourteen who has started to miss school, has money, and says it is from his cousin. He was stopped with a knife, which he says he carries because he is afraid. His mother works nights. He comes to the club every Thursday and talks.',
  },
  {
    id: 'again',
    title: 'Again',
    words:
      'A woman of twenty-two is five months pregnant. She grew up in care, and her first child was adopted when she was eighteen. She has left the man of that time, has a flat, and comes by herself to ask what she should do so that this one stays with her. Nothing else is known.',
  },
  {
    id: 'the-door',
    title: 'The door',
    words:
      'A neighbour has heard shouting for months. Last night the police came: a father had broken a door; nobody was hurt, and both parents say that it was about money. The children, three and eight, were upstairs. The eight-year-old told her teacher that she keeps her brother quiet when it starts.',
  },
  {
    id: 'gran',
    title: 'Gran',
    words:
      'A grandmother has had her two grandchildren since the spring, when her daughter’s drinking got worse. Nobody arranged it. She has used up her savings, the school has been kind, the children are doing well. She asks only whether she is allowed to sign for the school trip.',
  },
]

export const storyOf = (id: string): Story | undefined => STORIES.find((story) => story.id === id)
