import { Command } from 'commander'
import { commands } from './commands.ts'

/** `kith`: one program, with a command for each thing. Only the command that is used is loaded. */
const kith = new Command('kith').description("The open system for children's social care.")

for (const { name, summary, load } of commands) {
  if (process.argv[2] === name) kith.addCommand(await load())
  else kith.command(name).description(summary)
}

kith.addHelpText(
  'after',
  `
Settings come from the environment: PORT, HOST, PUBLIC_URL, KITH_DATA (the data folder), DATABASE_URL (a PostgreSQL
server instead of the embedded one), OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.
"kith help <command>" says more about a command.`,
)

await kith.parseAsync()
