import { type CodeSet, code } from './code-set.ts'

/** Why a child is no longer to be adopted (SSDA903, RD codes). */
export const noLonger: CodeSet = [
  code('a', 'Child’s needs changed', 'rd1', /needs change|overturned|change of plan/),
  code('b', 'Court did not make a PO', 'rd2', /(court|order).*(not|did)|not granted/),
  code('c', 'Prospective adopters cannot be found', 'rd3', /found/),
  code('d', 'Any other reason', 'rd4', /other|disrupt/),
]

export const leftProcess: CodeSet = [
  code('b', 'Process on hold', '2', /hold/),
  code('c', 'Application refused', '3', /refused/),
  code('a', 'Withdrew', '1', /withdr/),
]
