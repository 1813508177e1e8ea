export { ensureCouncil } from './ensure-council.ts'
export { ensureDemo } from './ensure-demo.ts'
export { makeWhole } from './whole/make-whole.ts'
