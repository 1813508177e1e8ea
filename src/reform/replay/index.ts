export { type Headline, headlines } from './headlines.ts'
export { programmeYear, type Replay, type ReplayOptions, type RowChange, replay } from './replay.ts'
export { type GroupId, type ReplayRow, replayRows } from './rows.ts'
