import { invalid } from '../../platform/errors.ts'
import { FILE_TYPES } from './file-types.ts'

export const LARGEST = 20_000_000

/**
 * The type of a file whose content is what its name says.
 * @throws KithError `invalid` on `content`: empty, too large, of a kind that is not taken, or not what it says.
 */
export function checkFile(name: string, content: Uint8Array): string {
  if (content.length === 0) throw invalid('content', 'Choose a file that is not empty')
  if (content.length > LARGEST) throw invalid('content', 'Choose a file of 20 MB or less')
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = FILE_TYPES[ending]
  if (!kind || !Object.hasOwn(FILE_TYPES, ending))
    throw invalid('content', `Choose a file of one of these kinds: ${Object.keys(FILE_TYPES).join(', ')}`)
  if (!kind.holds(content))
    throw invalid(
      'content',
      `The file is not a ${ending} file, or has macros in it. Save it again, then choose it`,
    )
  return kind.type
}

/** A file's name without folders and signs that mean something to a system. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+/, '')
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/u.exec(clean) ?? []
  return `${stem.slice(0, 150) || 'document'}${ending.slice(0, 20)}`
}
