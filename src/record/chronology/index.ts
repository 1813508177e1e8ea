export { type ChronologyEntry, readChronology } from './chronology.ts'
export { chronologyHref } from './links.ts'
export { entryItem } from './pages/entry-item.tsx'
export { familyChronologyPath, personChronologyPath } from './paths.ts'
