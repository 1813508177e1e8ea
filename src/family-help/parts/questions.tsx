import type { Question } from '../oversight/library.ts'

/** Questions to think with, and why each is asked. */
export const Questions = ({ questions }: { questions: readonly Question[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {questions.map(({ question, why }) => (
      <li>
        <strong>{question}</strong>
        <br />
        {why}
      </li>
    ))}
  </ul>
)
