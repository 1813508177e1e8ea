/** Where somebody looked, from a page's path or an operation's name: "Chronology", "Record visit". */
export function routeInWords(route: string): string {
  const places = route
    .split('/')
    .filter((part) => part && !part.startsWith(':'))
    .map((part) => part.replace(/\.csv$/, ' as a file').replaceAll('-', ' '))
  const words = WHOLE[places.join('/')] ?? (places.length > 1 ? places.slice(1) : places).join(', ')
  return words ? words[0]!.toUpperCase() + words.slice(1) : 'A page'
}

const WHOLE: Record<string, string> = {
  people: 'person’s page',
  families: 'family’s page',
  'people/who': 'who can see this',
  notes: 'a note',
  'notes/correct': 'a note, to put it right',
  'people/notes/new': 'form for a new note',
  'families/notes/new': 'form for a new note',
  'people/documents/new': 'form for a new document',
  'families/documents/new': 'form for a new document',
  'documents/withdraw': 'a document, to take it out of use',
  'people/warnings': 'warning notes',
  'warnings/review': 'a warning note',
  documents: 'a document',
}
