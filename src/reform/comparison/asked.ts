import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { councilName } from '../council-name.ts'
import { type KnownCouncil, knownCouncils, YEARS, type Year } from './facts/three-years.ts'
import { INDICATORS, type IndicatorKey } from './indicators.ts'

export type Asked = { council: KnownCouncil | undefined; year: Year }

/** Which council and year an address asks for: by default the viewer’s own, where the statistics know its name. */
export async function asked(viewer: Viewer, query: Record<string, string>): Promise<Asked> {
  const year = YEARS.find((each) => String(each) === query.year) ?? 2025
  const wanted = query.council ?? (await councilName(viewer))
  return { year, council: knownCouncils.find(({ code, name }) => code === wanted || name === wanted) }
}

/** @throws KithError `not-found`. */
export function indicatorNamed(key = ''): IndicatorKey {
  if (key in INDICATORS) return key as IndicatorKey
  throw new KithError('not-found', 'There is no such indicator. Choose one from the list.')
}
