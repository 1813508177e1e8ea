import { MADALENA } from './madalena.ts'
import type { Story } from './story.ts'

/** The stories of the report that are people in the fictional council. */
export const STORIES: readonly Story[] = [MADALENA]
