import type { OfCouncil } from '../../platform/database/tables.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    search_name: SearchNameTable
    search_word: SearchWordTable
    search_key: SearchKeyTable
  }
}

interface SearchNameTable extends OfCouncil {
  person_id: string
  name: string
  birth_date: string | null
}

/** A word under which a thing is found; see search/write-words.ts. */
interface SearchWordTable extends OfCouncil {
  what: 'name' | 'address' | 'family'
  word: string
  thing: string
}

/** A word of the council under one of its keys; see search/keys.ts. */
interface SearchKeyTable extends OfCouncil {
  what: string
  key: string
  word: string
}
