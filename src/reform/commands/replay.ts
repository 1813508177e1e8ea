import { safeCell } from '../../platform/csv.ts'
import { headlines, type Replay, replay } from '../replay/index.ts'
import { linesOf } from '../replay/lines.ts'
import { decimal, pairs } from './options.ts'
import { answering, columns, print } from './output.ts'

export type ReplayFlags = {
  delay?: string[]
  scale?: string[]
  inflation?: string
  deflator?: string
  years?: number
  headlines?: boolean
  json?: boolean
  csv?: boolean
}

/** The review's table as asked for, or its headlines with their parts. */
export function showReplay(flags: ReplayFlags): Promise<void> {
  return answering(async () => {
    if (flags.headlines) return print(flags.json ? JSON.stringify(headlines(), null, 2) : headlineText())
    const result = replay(optionsOf(flags))
    print(flags.json ? JSON.stringify(result, null, 2) : flags.csv ? csv(result) : table(result))
  })
}

function optionsOf(flags: ReplayFlags) {
  const delays = pairs('delay', flags.delay)
  const scales = pairs('scale', flags.scale)
  const ids = [...new Set([...Object.keys(delays), ...Object.keys(scales)])]
  return {
    ...(ids.length > 0
      ? {
          changes: Object.fromEntries(
            ids.map((id) => [id, { delay: delays[id] ?? 0, scale: scales[id] ?? 1 }]),
          ),
        }
      : {}),
    ...(flags.inflation === undefined ? {} : { inflation: decimal('inflation', flags.inflation) }),
    ...(flags.deflator === undefined ? {} : { deflator: decimal('deflator', flags.deflator) }),
    ...(flags.years === undefined ? {} : { years: flags.years }),
  }
}

const csv = (result: Replay) =>
  linesOf(result)
    .map((line) => line.map(safeCell).join(','))
    .join('\n')

function table(result: Replay): string {
  const text = columns(
    linesOf(result).map((line) =>
      line.map((cell) => (typeof cell === 'number' ? String(Math.round(cell)) : cell)),
    ),
  )
  return [
    text,
    ...result.groups.flatMap((group) => (group.note ? [`${group.name}: ${group.note}`] : [])),
  ].join('\n')
}

const headlineText = () =>
  headlines()
    .map((each) =>
      [
        `${each.says} (L${each.line}): ${Number(each.value.toPrecision(6))} ${each.unit}`,
        ...each.parts.map(
          (part) =>
            `    ${part.what}: ${Number(part.value.toPrecision(6))}${part.line ? ` (L${part.line})` : ''}`,
        ),
        `    → ${each.how}`,
      ].join('\n'),
    )
    .join('\n')
