import { isFreeText, type Kind, WORDS } from './keystrokes.ts'

/** Plain words that anybody might write, so that the boxes hold real text of the length they are counted with. */
const SENTENCES =
  'We sat in the kitchen and talked while the children drew. She told me that mornings are hard and that evenings are better now. Her brother comes on Saturdays and takes them to the park. School has been kind. We looked at the letter together and rang the number on it. She laughed when he showed her the tower. Next week we try the walk to school with all of them. '

/** As many words as a box of this kind is counted with; a few characters for the others. */
export function wordsFor(kind: Kind): string {
  if (kind === 'phone') return '07700900123'
  if (kind === 'email') return 'somebody@example.org.uk'
  if (kind === 'postcode') return 'ZZ1 1AA'
  if (kind === 'number') return '60'
  if (kind === 'address') return '12 Willowbank Terrace'
  if (!isFreeText(kind)) return 'Canal Street'
  const all = SENTENCES.repeat(10).trim().split(' ')
  return `${all.slice(0, WORDS[kind]).join(' ').replace(/[.,]$/, '')}.`
}
