import type { Content, Look } from './parts.ts'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** A heading whose level is known only when it is used. */
export function Heading({
  level,
  id,
  children,
  class: name,
}: Look & { level: HeadingLevel; id?: string; children?: Content }) {
  const Tag = `h${level}` as const
  return (
    <Tag class={name} id={id}>
      {children}
    </Tag>
  )
}
