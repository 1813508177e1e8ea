import type { Lever, Operation } from './levers.ts'

/** What somebody turns on a lever; all at their standard values leave it as its card has it. */
export type LeverSetting = {
  /** Share of its reach that is covered, 0 to 1. */
  coverage: number
  /** Times the effect on its card. */
  strength: number
  /** Years by which it starts later. */
  later: number
  /** Times as long until it is fully in place. */
  stretch: number
  /** Share of the saving that can be taken as cash, 0 to 1. */
  cashable: number
}

/**
 * The lever with its settings. All its times move and stretch together, from its first start on, so that its parts keep
 * their order; what it costs follows its coverage, start and stretch (assumption: the report does not say).
 */
export function adjusted(lever: Lever, setting: LeverSetting): Lever {
  const { coverage, strength, later, stretch, cashable } = setting
  const first = firstStart(lever)
  const moved = (time: number) => first + later + (time - first) * stretch
  const operations = lever.operations.map(
    (each): Operation => ({
      ...each,
      effect: each.effect * strength,
      start: moved(each.start),
      ramp: each.ramp * stretch,
      ...(each.fadeFrom === undefined
        ? {}
        : { fadeFrom: moved(each.fadeFrom), fade: (each.fade ?? 0) * stretch }),
    }),
  )
  return { ...lever, operations, coverage, cashable, timing: { later, stretch } }
}

/** The programme year in which a lever begins. */
export const firstStart = ({ operations }: Lever) => Math.min(...operations.map((each) => each.start))

/** The programme year from which it is fully in place. */
export const fullyInPlace = ({ operations }: Lever) =>
  Math.max(...operations.map((each) => each.start + each.ramp))
