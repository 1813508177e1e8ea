export { type Headline, headlines } from './headlines.ts'
export { type Replay, type ReplayOptions, replay } from './replay.ts'
export { type GroupId, type ReplayRow, replayRows } from './rows.ts'
