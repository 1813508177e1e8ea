import type { Command } from 'commander'

interface LazyCommand {
  name: string
  summary: string
  load(): Promise<Command>
}

/** Every command; a command's module is loaded when it is used. */
export const commands: readonly LazyCommand[] = [
  {
    name: 'serve',
    summary: 'start Kith and serve it until it is stopped',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
]
