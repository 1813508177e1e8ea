import type { Command } from 'commander'
import { explainStart } from './explain-start.ts'
import { type Running, start, welcome } from './main.ts'

/** `kith serve`: what `npm start` runs. */
export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('Start Kith and serve it until it is stopped.')
    .option('--log', 'write a line for each request')
    .action(({ log }: { log?: boolean }) => serve(log === true))
}

async function serve(log: boolean): Promise<void> {
  try {
    const running = await start(process.env, log ? 'info' : 'warn', console.error)
    stopWhenTold(running)
    console.log(await welcome(running))
  } catch (error) {
    console.error(explainStart(error))
    process.exitCode = 1
  }
}

/** The first signal ends what is under way; another, a second or more later, ends all at once. */
function stopWhenTold(running: Running): void {
  let told: number | undefined
  const stop = () => {
    if (told && Date.now() - told > 1000) process.exit(1)
    if (told) return
    told = Date.now()
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
}
