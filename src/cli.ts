import { Command } from 'commander'
import { commands } from './commands.ts'
import { explainStart } from './explain-start.ts'

/** `kith`: one program, with a command for each thing. Only the command that is used is loaded. */
const kith = new Command('kith').description("The open system for children's social care.")

const asked = process.argv[2] === 'help' ? process.argv[3] : process.argv[2]
for (const { name, summary, add } of commands) {
  if (name === asked) await add(kith)
  else kith.command(name).description(summary)
}

kith.addHelpText(
  'after',
  `
Settings come from the environment: PORT, HOST, PUBLIC_URL, KITH_DATA (the data folder), KITH_COUNCIL, DATABASE_URL (a
PostgreSQL server instead of the embedded one), DATABASE_OWNER_URL (its owner, where that is somebody else), OIDC_ISSUER,
OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.
"kith help <command>" says more about a command.`,
)

try {
  await kith.parseAsync()
} catch (error) {
  console.error(explainStart(error))
  process.exitCode = 1
}
