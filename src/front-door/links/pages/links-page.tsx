import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { FrontDoorNav } from '../../conversations/pages/front-door-nav.tsx'
import { conversationPath, linkPath, linksPath } from '../../paths.ts'
import { type WarmLink, waitingLinks } from '../read-links.ts'

/** Warm links that wait to be looked at: was the family reached? */
export const linksPage = page({
  path: linksPath,
  title: 'Warm links to look at',
  may: may('converse'),
  read: async (viewer) => {
    const links = await waitingLinks(viewer)
    return {
      now: links.filter(({ lookOn }) => lookOn <= viewer.today),
      later: links.filter(({ lookOn }) => lookOn > viewer.today),
    }
  },
  view: ({ now, later }) => (
    <>
      <h1 class="govuk-heading-l">Warm links to look at</h1>
      <FrontDoorNav here={linksPath()} />
      <p class="govuk-body">A link holds when the family was reached. Ask them, or the group.</p>
      <h2 class="govuk-heading-m">To look at now</h2>
      {now.length === 0 ? (
        <p class="govuk-body">None today.</p>
      ) : (
        <Links label="To look at now" links={now} />
      )}
      {later.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Later</h2>
          <Links label="Later" links={later} />
        </>
      )}
    </>
  ),
})

function Links({ label, links }: { label: string; links: WarmLink[] }) {
  return (
    <WideTable label={label}>
      <Table
        head={['Group or service', 'Contact', 'Look on', 'Conversation']}
        rows={links.map(({ id, offered, contact, lookOn, conversation, reference }) => [
          { text: <Link href={linkPath({ link: id })}>{offered}</Link> },
          contact,
          dayInWords(lookOn),
          { text: <Link href={conversationPath({ conversation })}>{reference}</Link> },
        ])}
      />
    </WideTable>
  )
}
