import type { FamilyDraft } from './draft.ts'

/** Fills {parent} and {child} with first names. */
export function inWords(text: string, draft: FamilyDraft): string {
  const parent = (draft.mother ?? draft.father)?.givenNames ?? 'Mum'
  const child = draft.children.find((one) => one.givenNames)?.givenNames ?? 'the baby'
  return text.replaceAll('{parent}', parent).replaceAll('{child}', child)
}
