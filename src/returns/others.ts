import type { Operation } from '../platform/operations/operation.ts'
import type { Download, Page } from '../platform/pages/page.ts'
import { dfeApi } from './dfe-api/index.ts'
import { improvements } from './improvements/index.ts'
import { section251 } from './s251/index.ts'
import { safeguardingDataset } from './ssd/index.ts'
import { workforceReturn } from './workforce/index.ts'

interface Part {
  operations?: readonly Operation[]
  pages: readonly Page[]
  downloads: readonly Download[]
}

const PARTS: readonly Part[] = [dfeApi, improvements, safeguardingDataset, section251, workforceReturn]

/** What is derived from the record besides the two yearly returns of children. */
export const others = {
  operations: PARTS.flatMap(({ operations = [] }) => operations),
  pages: PARTS.flatMap(({ pages }) => pages),
  downloads: PARTS.flatMap(({ downloads }) => downloads),
}
