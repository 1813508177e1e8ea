export { ensureCouncil } from './ensure-council.ts'
export { ensureDemo } from './ensure-demo.ts'
