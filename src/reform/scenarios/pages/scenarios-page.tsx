import { Button, Details, Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { million, numeric, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { runPath } from '../../paths.ts'
import { comparePath, scenarioPath, scenariosPath } from '../paths.ts'
import { readScenarios, type SavedScenario } from '../read-scenarios.ts'

/** The runs that people have kept, to be opened or set side by side. */
export const scenariosPage = page({
  path: scenariosPath,
  title: 'Scenarios',
  may: may('analyse'),
  trail: reformTrail,
  read: (viewer) => readScenarios(viewer),
  view: (all) => {
    const [live, retired] = [all.filter((each) => !each.retired), all.filter((each) => each.retired)]
    return (
      <>
        <h1 class="govuk-heading-l">Scenarios</h1>
        <p class="govuk-body">
          A scenario is a run that somebody kept, with a name and a note. Any run is also a link: its address
          holds every switch.
        </p>
        <p class="govuk-body">
          <Link href={runPath()}>Make one: turn the levers, then save</Link>
        </p>
        {live.length === 0 ? <p class="govuk-body">Nobody has saved one yet.</p> : <Live scenarios={live} />}
        {retired.length > 0 && (
          <Details summary={`Put away (${retired.length})`}>
            <ul class="govuk-list">
              {retired.map(({ scenario, name }) => (
                <li>
                  <Link href={scenarioPath({ scenario })}>{name}</Link>
                </li>
              ))}
            </ul>
          </Details>
        )}
      </>
    )
  },
})

function Live({ scenarios }: { scenarios: readonly SavedScenario[] }) {
  return (
    <form method="get" action={comparePath()}>
      <FiguresTable
        label="Saved scenarios"
        head={[
          'Scenario',
          'Fewer in care, added up',
          'Together',
          'Net over ten years',
          { text: 'Saved' },
          { text: 'Compare' },
        ]}
        rows={scenarios.map(({ scenario, name, version, author, savedAt, result }) => [
          <Link href={scenarioPath({ scenario })}>{name}</Link>,
          numeric(whole(result.added)),
          numeric(whole(result.together)),
          numeric(million(result.net)),
          `${author}, ${momentInWords(savedAt)}${version > 1 ? ` (version ${version})` : ''}`,
          <Tick scenario={scenario} name={name} />,
        ])}
      />
      {scenarios.length > 1 && <Button variant="secondary">Set the ticked ones side by side</Button>}
    </form>
  )
}

const Tick = ({ scenario, name }: { scenario: string; name: string }) => (
  <span class="kith-choice__one">
    <input type="checkbox" name="with" value={scenario} id={`with-${scenario}`} />
    <label for={`with-${scenario}`}>
      Compare<span class="govuk-visually-hidden"> {name}</span>
    </label>
  </span>
)
