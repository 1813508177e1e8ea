export type { Headline } from './headline.ts'
export { headlines } from './headlines.ts'
export { type Replay, type ReplayOptions, replay } from './replay.ts'
export { replayRows } from './rows.ts'
