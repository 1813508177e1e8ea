import { Tag } from '../../platform/kit/index.ts'
import { KINDS, nameOfYear } from '../derive/asked.ts'
import type { NotedFinding } from './findings-of.ts'

/** What a rule asks, in which return, with the values that it looked at unless they are not to be seen. */
export function FindingInWords({
  finding,
  withValues = true,
}: {
  finding: NotedFinding
  withValues?: boolean
}) {
  const { severity, message, kind, year, code, rows, note, reason } = finding
  return (
    <>
      {severity === 'error' ? <Tag colour="red">Error</Tag> : <Tag colour="yellow">Query</Tag>} {message}
      <br />
      <span class="govuk-hint">
        {KINDS[kind]} {nameOfYear(year)}, rule {code}
        {withValues && rows.map(({ values }) => ` · ${valuesInWords(values)}`)}
      </span>
      {reason && <p class="govuk-body govuk-!-margin-bottom-1">Right as it is: {reason}</p>}
      {note?.question && (
        <p class="govuk-body govuk-!-margin-bottom-1">
          {note.askedBy} asks: {note.question}
        </p>
      )}
      {note?.how && (
        <p class="govuk-body govuk-!-margin-bottom-1">
          {note.how === 'explained' ? 'Right as it is' : 'Put right'}, {note.answeredBy} says: {note.answer}
        </p>
      )}
    </>
  )
}

const valuesInWords = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value || 'blank'}`)
    .join(', ')

/** A finding as the choice of a form: return, year and rule in one. */
export const keyOf = ({ kind, year, code }: NotedFinding): string => `${kind} ${year} ${code}`

export function fromKey(key: unknown): { kind?: string; year?: string; code?: string } {
  const [kind, year, code] = typeof key === 'string' ? key.split(' ') : []
  return { ...(kind && { kind }), ...(year && { year }), ...(code && { code }) }
}

export const choicesOf = (findings: readonly NotedFinding[]) =>
  findings.map((finding) => ({ value: keyOf(finding), text: `${finding.code}: ${finding.message}` }))
