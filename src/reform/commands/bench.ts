import { benchLines, benchModel } from '../bench.ts'
import { print, tell } from './output.ts'

/** The model's speeds on this machine; exit code 1 where one is too slow. */
export async function showBench({ json }: { json?: boolean }): Promise<void> {
  const results = await benchModel(tell)
  print(json ? JSON.stringify(results, null, 2) : benchLines(results).join('\n'))
  if (!results.every((each) => each.ok)) process.exitCode = 1
}
