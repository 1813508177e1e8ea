import { InsetText, Link } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { ShareInWords } from '../../platform/pages/share-in-words.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { readHeard } from '../answers/read-answers.ts'
import { codePath, youSaidPath } from '../paths.ts'
import { readSaidAndDid } from '../published/read-said-and-did.ts'
import { THEMES } from '../words.ts'

/** What families said and what was done, for everybody. */
export const youSaidPage = page({
  path: youSaidPath,
  title: 'You said, we did',
  may: may('ask'),
  public: true,
  async read(viewer) {
    const { helpful, respected } = await readHeard(viewer)
    return { helpful, respected, published: await readSaidAndDid(viewer) }
  },
  view: ({ helpful, respected, published }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">You said, we did</h1>
        {published.length === 0 && <p class="govuk-body">Nothing is published yet.</p>}
        {published.map(({ theme, said, did, on }) => (
          <>
            <h2 class="govuk-heading-m">{THEMES[theme]}</h2>
            <p class="govuk-body">You said: {said}</p>
            <InsetText>We did: {did}</InsetText>
            <p class="govuk-body-s">{dayInWords(on)}</p>
          </>
        ))}
        <h2 class="govuk-heading-m">Did it help?</h2>
        <ShareInWords share={helpful} says="of the answers of the last year, it helped" />
        <h2 class="govuk-heading-m">Were you treated with respect?</h2>
        <ShareInWords
          share={respected}
          says="of the answers of the last year, people were treated with respect"
        />
        <p class="govuk-body">
          Not everybody answers, so this is what some say. <Link href={codePath()}>Answer with a code</Link>
        </p>
      </div>
    </div>
  ),
})
