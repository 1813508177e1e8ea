import { type Lever, leverList } from './levers.ts'
import { optionalLevers } from './optional-levers.ts'

/** A number that somebody can turn: its name in an address, its words, its bounds and where it stands by itself. */
export type NumberSwitch = {
  name: string
  label: string
  unit: string
  min: number
  max: number
  step: number
  standard: number
}

/** One of a few ways of counting. */
export type ChoiceSwitch = {
  name: string
  label: string
  hint?: string
  options: readonly { value: string; text: string }[]
  standard: string
}

/** Every lever that can be turned: those of the review's sum, and those that are not in it. */
export const everyLever: readonly Lever[] = [...leverList, ...Object.values(optionalLevers)]

const knobs = (standard: number) =>
  [
    { knob: 'coverage', label: 'Coverage', unit: '%', min: 0, max: 100, step: 5, standard },
    {
      knob: 'strength',
      label: 'Effect against its card',
      unit: '%',
      min: 0,
      max: 200,
      step: 5,
      standard: 100,
    },
    { knob: 'later', label: 'Starts later by', unit: 'years', min: 0, max: 10, step: 0.5, standard: 0 },
    {
      knob: 'stretch',
      label: 'Time to be fully in place',
      unit: 'times',
      min: 0.5,
      max: 4,
      step: 0.25,
      standard: 1,
    },
    { knob: 'cashable', label: 'Saving that is cash', unit: '%', min: 0, max: 100, step: 5, standard: 100 },
  ] as const

export type Knob = ReturnType<typeof knobs>[number]['knob']

/** The five numbers of a lever, by what they turn. */
export const switchesOf = (lever: Lever): readonly (NumberSwitch & { knob: Knob })[] =>
  knobs(100 * lever.coverage).map((each) => ({ ...each, name: `${lever.id}-${each.knob}` }))

export const delaySwitch: NumberSwitch = {
  ...{ name: 'delay', label: 'The whole programme starts later by', unit: 'years' },
  ...{ min: 0, max: 10, step: 1, standard: 0 },
}

export const marginalSwitch: NumberSwitch = {
  ...{ name: 'marginal', label: 'Share of the average cost that is saved', unit: '%' },
  ...{ min: 0, max: 150, step: 5, standard: 100 },
}

export const savingSwitch: ChoiceSwitch = {
  name: 'saving',
  label: 'Saving for each child fewer in care',
  hint: 'The printed numbers imply the first. It is generous: at home, a child who has a social worker still costs £26,900 a year.',
  options: [
    { value: 'gross', text: 'The whole £70,900 a year' },
    { value: 'net', text: '£44,000: less what a child at home still costs' },
  ],
  standard: 'gross',
}

export const pricesSwitch: ChoiceSwitch = {
  name: 'prices',
  label: 'Prices',
  options: [
    { value: 'cash', text: 'Of each year, as the review prints them' },
    { value: '1', text: 'Of 2023/24' },
    { value: '10', text: 'Of 2032/33' },
  ],
  standard: 'cash',
}

export const pathSwitch: ChoiceSwitch = {
  name: 'path',
  label: 'Without reform, children in care would',
  hint: 'Only the first reproduces the review. It is not the best forecast.',
  options: [
    { value: 'review', text: 'Follow the review’s rule: five years’ growth of the rate, for ever' },
    { value: 'review-linear', text: 'Follow it in a straight line' },
    { value: 'damped', text: 'Follow a trend that fades out, which did better when tried on the past' },
    { value: 'last-value', text: 'Stay at the number of 2021' },
  ],
  standard: 'review',
}

export const closureSwitch: ChoiceSwitch = {
  name: 'closure',
  label: 'That happens because',
  options: [
    { value: 'entries', text: 'More or fewer children enter care' },
    { value: 'exits', text: 'Children stay longer or less long' },
  ],
  standard: 'entries',
}
