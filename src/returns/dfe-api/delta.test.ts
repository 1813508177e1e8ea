import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkChild } from './check-shape.ts'
import { applyDelta, deltaOf } from './delta.ts'
import { type DfeChild, type Episode, inOrder, ordered, THING_KINDS, THINGS } from './payload.ts'

const days = fc.constantFrom('2025-01-01', '2025-02-03', '2025-06-30', '2026-01-01')
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const given = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T

const section = fc.record({ matched_date: maybe(days), placed_date: days }).map(given)
const leaver = fc
  .record({ activity: fc.constantFrom('F2', 'P1'), accommodation: maybe(fc.constant('B')) })
  .map(given)

/** How the last day of a thing is called, where it is called otherwise. */
const END: Partial<Record<string, string>> = { child_and_family_assessments: 'authorisation_date' }

const things = Object.fromEntries(
  THING_KINDS.map((kind) => [
    kind,
    maybe(
      fc
        .uniqueArray(
          fc.record({
            [THINGS[kind]]: fc.constantFrom('t1', 't2', 't3'),
            start_date: days,
            [END[kind] ?? 'end_date']: maybe(days),
          }),
          { selector: (thing) => thing[THINGS[kind]], minLength: 1, maxLength: 3 },
        )
        .map((list) => ordered(kind, list.map(given))),
    ),
  ]),
)

const episode = fc
  .record({
    social_care_episode_id: fc.constantFrom('e1', 'e2', 'e3'),
    referral_date: days,
    referral_source: maybe(fc.constantFrom('1A', '6')),
    referral_no_further_action_flag: maybe(fc.boolean()),
    closure_date: maybe(days),
    care_worker_details: maybe(
      fc.array(fc.record({ worker_id: fc.constantFrom('SW1', 'SW2'), start_date: days }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    adoption: maybe(section),
    care_leavers: maybe(leaver),
    ...things,
  })
  .map((one) => given(one) as Episode)

const child = (id: string): fc.Arbitrary<DfeChild> =>
  fc
    .record({
      la_child_id: fc.constant(id),
      mis_child_id: fc.constantFrom('a', 'b'),
      child_details: maybe(
        fc.record({ sex: fc.constantFrom('F', 'M'), date_of_birth: maybe(days) }).map(given),
      ),
      health_and_wellbeing: maybe(
        fc.record({
          sdq_assessments: fc.array(fc.record({ score: fc.nat(40) }), { minLength: 1, maxLength: 2 }),
        }),
      ),
      social_care_episodes: maybe(
        fc
          .uniqueArray(episode, {
            selector: ({ social_care_episode_id }) => social_care_episode_id,
            minLength: 1,
            maxLength: 3,
          })
          .map(inOrder),
      ),
    })
    .map(given)

const held = maybe(child('C1'))

describe('a delta', () => {
  it('makes of what was held exactly what stands now, whatever changed, came or went', () => {
    fc.assert(
      fc.property(held, held, (before, after) => {
        expect(applyDelta(before, deltaOf(before, after))).toEqual(after)
      }),
      { numRuns: 1000 },
    )
  })

  it('is nothing where nothing changed, and is always something that the collection takes', () => {
    fc.assert(
      fc.property(held, held, (before, after) => {
        expect(deltaOf(after, after)).toBeUndefined()
        const delta = deltaOf(before, after)
        expect(delta ? checkChild(delta) : []).toEqual([])
      }),
    )
  })

  it('takes a child away by the number alone, and a plan by its id alone', () => {
    const one: DfeChild = {
      la_child_id: 'C1',
      social_care_episodes: [
        {
          social_care_episode_id: 'e1',
          referral_date: '2025-01-01',
          child_in_need_plans: [{ child_in_need_plan_id: 't1', start_date: '2025-02-03' }],
        },
      ],
    }
    expect(deltaOf(one, undefined)).toEqual({ la_child_id: 'C1', purge: true })
    const without = {
      ...one,
      social_care_episodes: [{ social_care_episode_id: 'e1', referral_date: '2025-01-01' }],
    }
    expect(deltaOf(one, without)).toEqual({
      la_child_id: 'C1',
      social_care_episodes: [
        {
          social_care_episode_id: 'e1',
          child_in_need_plans: [{ child_in_need_plan_id: 't1', purge: true }],
        },
      ],
    })
  })
})
