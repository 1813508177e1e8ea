export { type AddedNote, addNote, type NewNote } from './add-note.ts'
export { NOTE_KINDS, type NoteKind } from './kinds.ts'
export { type Note, readNote } from './note.ts'
export { familyNotePath, notePath, personNotePath } from './paths.ts'
