import type { Trail } from '../../platform/pages/page.ts'
import { KINDS, type Kind } from '../derive/asked.ts'
import { returnKindPath, returnsPath } from '../paths.ts'

/** The way back to the start page of the returns, and to that of one kind. */
export const trailTo = (kind?: Kind): Trail => [
  { text: 'Returns', href: returnsPath() },
  ...(kind ? [{ text: KINDS[kind], href: returnKindPath({ kind }) }] : []),
]
