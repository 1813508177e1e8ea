import { download } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { KINDS, nameOfYear } from '../../derive/asked.ts'
import { deriveWithin } from '../../derive/derive-return.ts'
import { returnVersionFilePath, returnViewFilePath } from '../../paths.ts'
import { fileText, typeOf } from '../files.ts'
import { logFile } from '../log-returned.ts'
import { keptChildren, readVersion } from '../read-versions.ts'
import { askedBy, readView } from '../read-views.ts'

/** A file of a return as the record tells it now. Everybody in it can see that it was made. */
export const viewFile = download({
  path: returnViewFilePath,
  may: may('returns'),
  read: async (viewer, { view = '', file = '' }) => {
    const asked = await readView(viewer, view)
    const children = deriveWithin(viewer, askedBy(asked))
    const body = await fileText(file, asked, viewer.actor.authority, children)
    const purpose = `A file of the return was made: ${KINDS[asked.kind]} ${nameOfYear(asked.year)}`
    await logFile(viewer, purpose, { table: 'return_child', column: 'view_id', id: view })
    return { file, body }
  },
  file: ({ file, body }) => ({ name: file, type: typeOf(file), body }),
})

/** A file of a return as it was kept. */
export const versionFile = download({
  path: returnVersionFilePath,
  may: may('returns'),
  read: async (viewer, { version = '', file = '' }) => {
    const kept = await readVersion(viewer, version)
    const body = await fileText(file, kept, viewer.actor.authority, keptChildren(viewer, version))
    const purpose = `A file of a kept return was opened: ${KINDS[kept.kind]} ${nameOfYear(kept.year)}`
    await logFile(viewer, purpose, { table: 'return_version_child', column: 'version_id', id: version })
    return { file, body }
  },
  file: ({ file, body }) => ({ name: file, type: typeOf(file), body }),
})
