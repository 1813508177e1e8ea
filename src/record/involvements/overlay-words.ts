/** What can lie over the help for a child, in words. */
const WORDS: Record<string, string> = {
  'section-47': 'Section 47 enquiry',
  'child-protection-plan': 'Child protection plan',
  care: 'In care',
  'care-order': 'Care order',
  'leaving-care': 'Leaving care',
  proceedings: 'In court',
}

/** The words for a kind of overlay; for one that another room adds, its own name with spaces. */
export const overlayInWords = (kind: string): string => {
  const known = WORDS[kind]
  if (known) return known
  const words = kind.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The kinds that this house knows. */
export const OVERLAY_KINDS = Object.keys(WORDS)
