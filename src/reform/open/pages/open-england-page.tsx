import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { outlook } from '../../forecast/outlook.ts'
import { OutlookView } from '../../forecast/pages/outlook-page.tsx'
import { openEnglandPath } from '../paths.ts'
import { OpenNav } from './open-nav.tsx'

/** England's years ahead for anybody, from published figures. */
export const openEnglandPage = page({
  path: openEnglandPath,
  title: 'The years ahead for England',
  may: may('read-published'),
  public: true,
  read: async () => outlook(),
  view: (found) => (
    <>
      <OpenNav here={openEnglandPath()} />
      <OutlookView found={found} files={false} />
    </>
  ),
})
