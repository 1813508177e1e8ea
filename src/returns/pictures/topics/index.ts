import type { Topic } from '../picture.ts'
import { adopters, adoption, careLeavers, inCare } from './care.ts'
import { assessments, contacts, earlyHelp, referrals } from './first-contact.ts'
import { enquiries, inNeed, plans } from './protection.ts'

/** The pages of the set, in the order in which children may meet them. */
export const TOPICS: readonly Topic[] = [
  contacts,
  earlyHelp,
  referrals,
  assessments,
  enquiries,
  inNeed,
  plans,
  inCare,
  careLeavers,
  adoption,
  adopters,
]

export const topicOf = (key: string): Topic | undefined => TOPICS.find((topic) => topic.key === key)
