/**
 * The ten outcomes of Supporting Families. Source: Supporting Families programme guidance 2022 to 2025, chapter 3
 * (Department for Levelling Up, Housing and Communities); in force from 3 October 2022 (L2268).
 */
export const HEADINGS = {
  education: 'Getting a good education',
  'early-years': 'Good early years development',
  health: 'Improved mental and physical health',
  substances: 'Promoting recovery and reducing harm from substance use',
  relationships: 'Improved family relationships',
  'safe-children': 'Children safe from abuse and exploitation',
  crime: 'Crime prevention and tackling crime',
  'domestic-abuse': 'Safe from domestic abuse',
  housing: 'Secure housing',
  money: 'Financial stability',
} as const

export type Heading = keyof typeof HEADINGS

const KEYS = Object.keys(HEADINGS) as Heading[]

/** A heading by its number (1 to 10), its name or its key; undefined for anything else. */
export function headingNamed(typed: string): Heading | undefined {
  const text = typed.trim().toLowerCase()
  return KEYS.find((key, at) => text === key || text === `${at + 1}` || text === HEADINGS[key].toLowerCase())
}
