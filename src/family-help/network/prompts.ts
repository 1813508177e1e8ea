import { calledOf, type Person } from '../../record/people/person.ts'
import type { Network, NetworkTie } from '../../record/relationships/network.ts'
import type { ConferenceOffer } from './read-conference-offers.ts'

/** What a worker might ask, as a question; where it can be written down. */
export interface Prompt {
  text: string
  /** The child whom it is about; the family as a whole without one. */
  child?: string
}

/** Ties in which kin are left out most easily: step, half and chosen. */
const EASILY_FORGOTTEN = (tie: NetworkTie): boolean =>
  tie.nature === 'step' || tie.nature === 'chosen' || tie.kind === 'half-sibling' || tie.kind === 'friend'

/**
 * Questions about who counts, as long as nobody has asked them: in each child’s own words, and of step and chosen kin too
 * (L591). They are an offer to think, and go away when there is an answer.
 */
export function networkPrompts(network: Network): Prompt[] {
  return childrenOf(network).flatMap((child) => {
    const ties = network.ties.filter(({ person, other }) => person === child.id || other === child.id)
    const name = calledOf(child)
    const asked = (text: string, wanted: boolean): Prompt[] => (wanted ? [{ text, child: child.id }] : [])
    return [
      ...asked(
        `Who would ${name} say is family? Ask, and keep the words.`,
        !ties.some(({ countsAsFamily, childsWords }) => countsAsFamily !== null || childsWords),
      ),
      ...asked(
        `Is there a step-parent, a half-brother or half-sister, a friend or neighbour who is like family to ${name}?`,
        !ties.some(EASILY_FORGOTTEN),
      ),
      ...asked(
        `Who would come if ${name} rang at night? Nobody outside the home is on the map yet.`,
        isAlone(child, network),
      ),
    ]
  })
}

/** Those who are born: a baby on the way has nobody to name yet. */
const childrenOf = ({ people }: Network): Person[] =>
  people.flatMap(({ person, member }) =>
    member && !person.restricted && person.child && person.birthDate ? [person] : [],
  )

/** No grown-up is on the map who does not live with the child. */
function isAlone(child: Person, { people, ties }: Network): boolean {
  const home = people.find(({ person }) => person.id === child.id)?.household
  return !people.some(({ person, household }) => {
    if (person.restricted || person.child || person.deathDate || household === home) return false
    return ties.some(
      (tie) => [tie.person, tie.other].includes(person.id) && [tie.person, tie.other].includes(child.id),
    )
  })
}

/** Early, in the help itself, and not only before a court (L1626): until the family has said yes or no. */
export const suggestsConference = (helped: boolean, offers: readonly ConferenceOffer[]): boolean =>
  helped && !offers.some(({ answer }) => answer !== 'later')
