import type { Content, Look, Maybe, Part } from './parts.ts'
import { classes, part } from './parts.ts'
import { safeHref } from './safe-href.ts'
import type { TagColour } from './tag.tsx'
import { Tag } from './tag.tsx'

export type TaskStatus = Part<{ tag?: Look & { text: Content; colour?: TagColour } }>
export type TaskItem = { title: Part; hint?: Part; status: TaskStatus; href?: string; class?: string }
export type TaskListProps = Look & { items: readonly Maybe<TaskItem>[]; idPrefix?: string }

/** Tasks that may be done in any order, each with its status. */
export function TaskList({ items, idPrefix, class: extra, attributes }: TaskListProps) {
  return (
    <ul class={classes('govuk-task-list', extra)} {...attributes}>
      {items.map(
        (item, index) => item && <Task item={item} id={`${idPrefix || 'task-list'}-${index + 1}`} />,
      )}
    </ul>
  )
}

function Task({ item, id }: { item: TaskItem; id: string }) {
  const hint = item.hint && part(item.hint).text
  return (
    <li class={classes('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.class)}>
      <div class="govuk-task-list__name-and-hint">
        <TaskTitle item={item} id={id} />
        {item.hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <Status status={item.status} id={`${id}-status`} />
    </li>
  )
}

function TaskTitle({ item, id }: { item: TaskItem; id: string }) {
  const { text, class: extra } = part(item.title)
  if (!item.href) return <div class={extra}>{text}</div>
  return (
    <a
      class={classes('govuk-link govuk-task-list__link', extra)}
      href={safeHref(item.href)}
      aria-describedby={classes(item.hint && `${id}-hint`, `${id}-status`)}
    >
      {text}
    </a>
  )
}

function Status({ status, id }: { status: TaskStatus; id: string }) {
  const { text, tag, class: extra } = part(status)
  return (
    <div class={classes('govuk-task-list__status', extra)} id={id}>
      {tag ? <Tag {...tag}>{tag.text}</Tag> : text}
    </div>
  )
}
