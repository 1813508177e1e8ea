import { Command } from 'commander'
import { explainStart } from './explain-start.ts'
import { type Running, start, welcome } from './main.ts'

/** `kith serve`: what `npm start` runs. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Start Kith and serve it until it is stopped.')
    .option('--log', 'write a line for each request')
    .action(({ log }: { log?: boolean }) => serve(log === true))
}

async function serve(log: boolean): Promise<void> {
  try {
    const running = await start(process.env, log ? 'info' : 'warn')
    stopWhenTold(running)
    console.log(await welcome(running))
  } catch (error) {
    console.error(explainStart(error))
    process.exitCode = 1
  }
}

/** A second signal stops at once. */
function stopWhenTold(running: Running): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(
      signal,
      () =>
        void running.stop().then(
          () => process.exit(0),
          () => process.exit(1),
        ),
    )
  }
}
