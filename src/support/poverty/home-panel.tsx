import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { offerPath, toOfferPath } from '../paths.ts'
import { notYetOffered } from './not-yet-offered.ts'

/** A few families to whom a benefits check could be offered; no count, for nobody is late. */
export const toOfferPanel = homePanel({
  capability: 'agree-spending',
  order: 60,
  read: (viewer) => notYetOffered(viewer, 4),
  view: (families) =>
    families.length > 0 && (
      <HomeList
        title="A benefits check could be offered"
        items={families.slice(0, 3).map(({ family, name, keyWorker }) => ({
          href: offerPath({ family }),
          text: `${name} family`,
          after: keyWorker ? `with ${keyWorker}` : undefined,
        }))}
        more={{ href: toOfferPath(), text: 'All of them' }}
      />
    ),
})
