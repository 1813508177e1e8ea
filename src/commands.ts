import type { Command } from 'commander'

interface LazyCommand {
  name: string
  summary: string
  /** Adds the command, its options and its own commands to the program. */
  add(program: Command): Promise<void>
}

const loadRooms = async () => (await import('./rooms.ts')).rooms

/** Every command of `kith`. A command's module is loaded when the command is used. */
export const commands: readonly LazyCommand[] = [
  {
    name: 'serve',
    summary: 'start Kith and serve it until it is stopped',
    add: async (program) => (await import('./serve.ts')).serveCommand(program),
  },
  {
    name: 'ledger',
    summary: 'check that nothing in the record was changed behind its back',
    add: async (program) => (await import('./record/ledger/command.ts')).ledgerCommand(program),
  },
  {
    name: 'council',
    summary: 'add a council of your own',
    add: async (program) => (await import('./record/accounts/command.ts')).councilCommand(program),
  },
  {
    name: 'account',
    summary: 'say who may sign in, and with which roles',
    add: async (program) => (await import('./record/accounts/command.ts')).accountCommand(program),
  },
  {
    name: 'policy',
    summary: 'what the council has set for itself, with who decided it and why',
    add: async (program) => (await import('./record/policy/command.ts')).policyCommand(program),
  },
  {
    name: 'returns',
    summary: 'check statutory returns against the rules of their year',
    add: async (program) => (await import('./returns/command.ts')).returnsCommand(program),
  },
  {
    name: 'import',
    summary: 'bring the files that a council has into the record',
    add: async (program) => (await import('./doors/import/command.ts')).importCommand(program),
  },
  {
    name: 'export',
    summary: 'write what the record holds as a return',
    add: async (program) => (await import('./doors/import/command.ts')).exportCommand(program),
  },
  {
    name: 'model',
    summary: 'what the reform costs, saves and changes, and what happens without it',
    add: async (program) => (await import('./reform/command.ts')).modelCommand(program, loadRooms),
  },
  {
    name: 'demo',
    summary: 'make the fictional council, and hold it against published figures',
    add: async (program) => (await import('./demo/command.ts')).demoCommand(program),
  },
  {
    name: 'bench',
    summary: 'how fast Kith is on this machine',
    add: async (program) => (await import('./bench/command.ts')).benchCommand(program),
  },
  {
    name: 'burden',
    summary: 'what Kith asks of whoever records, counted beside form-per-step recording',
    add: async (program) => (await import('./bench/burden/command.ts')).burdenCommand(program),
  },
]
