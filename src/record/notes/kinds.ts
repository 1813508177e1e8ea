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

export const noteKinds = Object.keys(NOTE_KINDS) as [NoteKind, ...NoteKind[]]

/** The kind of a stored note in words; a kind that another room writes is a note. */
export const noteKindInWords = (kind: string): string =>
  kind in NOTE_KINDS ? NOTE_KINDS[kind as NoteKind] : 'Note'
