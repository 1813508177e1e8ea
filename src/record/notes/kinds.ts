/** What a note is of. Visits, assessments and plans are operations of their own. */
export const NOTE_KINDS = {
  conversation: 'Conversation',
  call: 'Phone or video call',
  message: 'Message or letter',
  meeting: 'Meeting',
  seen: 'What was seen',
  'childs-words': 'What the child said',
  other: 'Note',
} as const

export type NoteKind = keyof typeof NOTE_KINDS

/** Whether this room wrote it, so that it is put right here. */
export const isNoteKind = (kind: string): kind is NoteKind => Object.hasOwn(NOTE_KINDS, kind)

/** The kind of a stored note in words; a kind that another room writes is a note. */
export const noteKindInWords = (kind: string): string => (isNoteKind(kind) ? NOTE_KINDS[kind] : 'Note')
