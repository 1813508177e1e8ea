export { openApi } from './open-api.ts'
export { serveApi } from './serve-api.ts'
