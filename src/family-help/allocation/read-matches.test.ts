import { expect, it } from 'vitest'
import { matchKeyWorkers } from './match-key-workers.ts'
import { reasonOf } from './read-matches.ts'

const worker = {
  id: 'w',
  name: 'Ewa',
  discipline: 'family support worker',
  registeredSocialWorker: false,
  languages: ['Polish'],
  skills: [],
  fullTimeShare: 1,
  families: 9,
}

it('the reason of a choice is what the match says of the worker, and none where it says nothing', () => {
  const need = { needs: [], languages: ['Polish'], protectionPlan: false } as const
  expect(reasonOf({ matches: matchKeyWorkers(need, [worker]) }, 'w')).toBe('Speaks Polish.')
  expect(reasonOf({ matches: matchKeyWorkers({ ...need, languages: [] }, [worker]) }, 'w')).toBeUndefined()
  expect(reasonOf({ matches: [] }, 'w')).toBeUndefined()
})
