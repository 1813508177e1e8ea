import { dayInWords } from '../../platform/time/words.ts'

/** What is looked into before somebody visits a family. */
export const CHECKS = {
  talk: 'A talk with the coordinator',
  references: 'Two references',
  dbs: 'Enhanced criminal record check (DBS), with the barred lists where the work asks for them',
  training: 'Safeguarding training',
} as const

export type CheckKind = keyof typeof CHECKS

/**
 * Ours, after what Family by Family and Safe Families say of their volunteers: nobody visits a family without all four.
 * A certificate of the Disclosure and Barring Service has no date on which it ends; when it is asked for again is the
 * council's to say, so each check carries its own day.
 */
const BEFORE_VISITING: readonly CheckKind[] = ['talk', 'references', 'dbs', 'training']

export interface Check {
  id: string
  kind: CheckKind
  doneOn: string
  /** The day on which it is to be done again; null where it holds until somebody says otherwise. */
  renewOn: string | null
}

const holds = ({ renewOn }: Check, today: string): boolean => renewOn === null || today < renewOn

/** What is still missing before somebody visits a family, in words; empty where nothing is. */
export function missingChecks(checks: readonly Check[], today: string): string[] {
  return BEFORE_VISITING.flatMap((kind) => {
    const own = checks.filter((check) => check.kind === kind)
    if (own.some((check) => holds(check, today))) return []
    const ended = own
      .flatMap(({ renewOn }) => renewOn ?? [])
      .sort()
      .at(-1)
    return ended ? `${CHECKS[kind]}: to be done again since ${dayInWords(ended)}` : `${CHECKS[kind]}: not yet`
  })
}
