import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../id.ts'

export interface WorkLoop {
  /** Takes no new work; waits for what is under way no longer than the database does. */
  stop(): Promise<void>
}

/**
 * Asks for work again and again, one piece at a time, and rests for `pause` milliseconds where there is none. The work
 * lies in the database: what was handed in and not ended is found again after a restart. `me` is this program. A fault is
 * told once until work goes well again, by its kind alone: what it says may hold somebody's data.
 */
export function startWorkLoop(next: (me: string) => Promise<boolean>, pause = 1000): WorkLoop {
  const [me, control] = [newId(), new AbortController()]
  let faulty = false
  const tell = (error: { name?: string; code?: string }) => {
    if (!faulty && !control.signal.aborted)
      console.error(`Work in the background met a fault: ${error.code ?? error.name}. It is tried again.`)
    faulty = true
    return false
  }
  const take = async () => {
    const done = await next(me)
    faulty = false
    return done
  }
  const work = (async () => {
    while (!control.signal.aborted) {
      const done = await take().catch(tell)
      if (!done) await sleep(pause, undefined, { signal: control.signal, ref: false }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      control.abort()
      await Promise.race([work, sleep(2000)])
    },
  }
}
