import { type Target, targets } from '../model/targets.ts'
import { print } from './output.ts'

/** T1 to T17, as lines or as a JSON array; exit code 1 where one is missed. */
export function showTargets({ json }: { json?: boolean }): void {
  const all = targets()
  if (json) print(JSON.stringify(all, null, 2))
  else print(all.map(line).join('\n'))
  if (!all.every((target) => target.ok)) process.exitCode = 1
}

const line = ({ id, what, target, tolerance, value, ok }: Target) =>
  `${ok ? 'ok    ' : 'missed'} ${id.padEnd(3)} ${what}\n           target ${target} (${tolerance})\n           value  ${value}`
