import { Tag } from '../../platform/kit/index.ts'
import { shortDay } from '../../platform/time/words.ts'
import type { FrozenPlan } from '../plan/frozen.ts'
import { PROGRESS } from '../plan/progress.ts'
import type { LastProgress, PlanAction, PlanGoal } from '../plan/read-plan.ts'

/** How a part went when it was last looked at. */
export function ProgressTag({ last }: { last: LastProgress | undefined }) {
  if (!last) return null
  const colour = last.progress === 'done' ? 'green' : last.progress === 'stuck' ? 'yellow' : 'grey'
  return (
    <>
      <Tag colour={colour}>{PROGRESS[last.progress]}</Tag>{' '}
      <span class="govuk-hint govuk-!-font-size-16">{shortDay(last.on)}</span>
    </>
  )
}

/** What one person does for a goal, why, and what will be different. */
export function ActionView({ action }: { action: PlanAction }) {
  const { owner, what, purpose, difference, last } = action
  return (
    <li>
      <strong>{owner.name}:</strong> {what} <ProgressTag last={last} />
      <br />
      <span class="govuk-hint govuk-!-font-size-16">{whatFor({ purpose, difference })}</span>
      {last?.words && <p class="govuk-body-s">{last.words}</p>}
    </li>
  )
}

/** The goals in a few lines, for the overview. */
export function PlanGlance({ goals }: { goals: readonly PlanGoal[] }) {
  return (
    <ul class="govuk-list">
      {goals.map(({ words, actions, last }) => (
        <li>
          <strong>{words}</strong> <ProgressTag last={last} />
          <ul class="govuk-list govuk-list--bullet">
            {actions.map(({ owner, what, last: went }) => (
              <li>
                {owner.name}: {what} {went && <ProgressTag last={went} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** An agreed plan in plain words, as the family gets it on paper. */
export function FrozenView({ content }: { content: FrozenPlan }) {
  return (
    <>
      {content.goals.map(({ words, actions }, at) => (
        <section>
          <h2 class="govuk-heading-m">
            {at + 1}. {words}
          </h2>
          <ul class="govuk-list govuk-list--bullet">
            {actions.map(({ who, what, purpose, difference }) => (
              <li>
                <strong>{who}</strong> will do this: {what}
                <br />
                {whatFor({ purpose, difference })}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What an action is for and what it changes, as far as somebody said it. */
function whatFor({ purpose, difference }: { purpose: string; difference: string }): string {
  return [purpose && `What for: ${purpose}.`, difference && `What will be different: ${difference}.`]
    .filter(Boolean)
    .join(' ')
}
