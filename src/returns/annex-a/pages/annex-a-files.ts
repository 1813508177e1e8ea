import { download } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { askedOn } from '../asked-on.ts'
import { deriveAnnexA } from '../derive/derive.ts'
import { annexAReasons, annexAWorkbook } from '../derive/workbook.ts'
import { annexAFilePath, annexAReasonsPath } from '../paths.ts'

/** The workbook as it is sent. */
export const annexAFile = download({
  path: annexAFilePath,
  may: may('returns'),
  read: async (viewer, _params, query) => {
    const on = askedOn(query, viewer)
    return { on, rows: await deriveAnnexA(viewer, on) }
  },
  file: ({ on, rows }) => ({
    name: `annex-a-${on}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: annexAWorkbook(rows),
  }),
})

/** Why each row is in it, for those who answer for it. */
export const annexAReasonsFile = download({
  path: annexAReasonsPath,
  may: may('returns'),
  read: async (viewer, _params, query) => {
    const on = askedOn(query, viewer)
    return { on, rows: await deriveAnnexA(viewer, on) }
  },
  file: ({ on, rows }) => ({
    name: `annex-a-${on}-reasons.csv`,
    type: 'text/csv; charset=utf-8',
    body: [...annexAReasons(rows)].join(''),
  }),
})
