import { expect, it, onTestFinished, vi } from 'vitest'
import { startWorkLoop } from './work-loop.ts'

it('tells a fault once, by its kind and without what it says, and goes on', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => told.mockRestore())
  let times = 0
  const loop = startWorkLoop(async () => {
    times += 1
    if (times < 4) throw Object.assign(new Error('Cordelia Sampler'), { code: '23514' })
    return false
  }, 5)
  await vi.waitFor(() => expect(times).toBeGreaterThan(4))
  await loop.stop()
  expect(told.mock.calls).toEqual([['Work in the background met a fault: 23514. It is tried again.']])
})
