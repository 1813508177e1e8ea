export { createApp } from './app.ts'
export type { Log } from './logging.ts'
export { type Persona, personas } from './personas.tsx'
export type { Services } from './services.ts'
