import type { Room } from '../platform/operations/registry.ts'

/** What a part of the reform brings to its room. */
export type Part = Pick<Room, 'operations' | 'pages' | 'downloads'>
