import {
  Button,
  Details,
  InsetText,
  Link,
  Table,
  Tag,
  TextField,
  WarningText,
  WideTable,
} from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Frame, form, type Params, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { KINDS, nameOfYear } from '../../derive/asked.ts'
import { rulesetOf } from '../../derive/check-children.ts'
import {
  returnChildPath,
  returnFindingsPath,
  returnViewChildrenPath,
  returnViewFilePath,
  returnViewPath,
} from '../../paths.ts'
import { filesOf } from '../files.ts'
import { keepReturn } from '../keep-return.ts'
import type { FoundRule } from '../read-found.ts'
import { type InView, type ReturnView, readInView, readView } from '../read-views.ts'
import { trailTo } from '../trail.ts'

interface Shown {
  view: ReturnView
  inside: InView
}

async function read(viewer: Viewer, { view = '' }: Params): Promise<Shown> {
  return { view: await readView(viewer, view), inside: await readInView(viewer, view) }
}

const isWorking = ({ underWay, beingKept, problem }: ReturnView) => !problem && (underWay || beingKept)

/** A derived return: what is in it, what the rules find, and every way to look further. */
export const viewPage = page<Shown>({
  path: returnViewPath,
  title: ({ view }) => `${KINDS[view.kind]} ${nameOfYear(view.year)}`,
  may: may('returns'),
  trail: ({ view }) => trailTo(view.kind),
  read,
  refresh: ({ view }, { still }) => (isWorking(view) && !still ? 4 : undefined),
  view: ({ view, inside }, frame) => (
    <>
      <h1 class="govuk-heading-l">
        {KINDS[view.kind]} {nameOfYear(view.year)}
      </h1>
      <p class="govuk-body">
        {view.standing
          ? 'The whole year as the record tells it now, kept fresh as people work.'
          : `As things stood on ${dayInWords(view.on)}.`}{' '}
        Checked with the rules of {rulesetOf(view)}.
      </p>
      <Progress view={view} still={Boolean(frame.query.still)} />
      {view.sweptOn && <Found view={view} inside={inside} />}
      {view.sweptOn && <Keep frame={frame} />}
    </>
  ),
  forms: {
    main: form({
      operation: keepReturn,
      input: ({ note }, { view }) => ({ note, view }),
      done: ({ view }) => ({ to: returnViewPath({ view }), notice: 'It is being kept as it stands now.' }),
    }),
  },
})

function Progress({ view, still }: { view: ReturnView; still: boolean }) {
  const { id, problem, of, done, beingKept } = view
  if (problem) return <WarningText>{problem}</WarningText>
  if (!isWorking(view)) return null
  return (
    <>
      <InsetText>
        {beingKept && !view.underWay
          ? 'It is being kept as it stands now. It will be in the list of what was kept.'
          : of === null
            ? 'About to begin.'
            : `${done} of ${of} children looked at.`}
      </InsetText>
      <p class="govuk-body">
        <Link href={returnViewPath({ view: id })}>See how far it is</Link>
        {still ? '.' : '. This page looks again every 4 seconds. '}
        {!still && <Link href={returnViewPath({ view: id }, { still: 'yes' })}>Let it stay as it is</Link>}
      </p>
    </>
  )
}

function Found({ view, inside }: Shown) {
  const id = { view: view.id }
  const whole = view.whole.map(({ number, finding }) => ({ number, ...finding }))
  return (
    <>
      <p class="govuk-body-l">{inShort(inside)}</p>
      <Lists view={view} inside={inside} />
      <form method="get" action={returnChildPath(id)}>
        <div class="govuk-form-group">
          <label class="govuk-label" for="number">
            Find a child by their number, also one who is not in the return
          </label>
          <input class="govuk-input govuk-input--width-20" id="number" name="number" />
        </div>
        <Button variant="secondary">Why is this child in it, or not?</Button>
      </form>
      <Rules view={view} found={inside.found} />
      {inside.found.length + whole.length > 0 && (
        <p class="govuk-body">
          <Link href={returnFindingsPath(id)}>Take what the rules find, with why it is right (CSV)</Link>
        </p>
      )}
      {whole.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Seen only in the whole return</h2>
          <ul class="govuk-list govuk-list--bullet">
            {whole.slice(0, 100).map(({ code, message, number, reason }) => (
              <li>
                {code}: {message} {number && <ChildLink view={view.id} number={number} />}
                {reason && ` Right as it is: ${reason}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">The files</h2>
      <ul class="govuk-list">
        {filesOf(view).map((file) => (
          <li>
            <Link href={returnViewFilePath({ ...id, file })}>{file}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}

export const ChildLink = ({ view, number }: { view: string; number: string }) => (
  <Link href={returnChildPath({ view }, { number })}>{number}</Link>
)

function inShort({ children, found }: InView): string {
  const errors = found.filter(({ severity }) => severity === 'error').length
  const queries = found.length - errors
  const rules = (count: number, kind: string) =>
    `${count === 0 ? 'no rule' : count === 1 ? 'one rule' : `${count} rules`} with ${kind}`
  return `${children} ${children === 1 ? 'child' : 'children'}: ${rules(errors, 'errors')}, ${rules(queries, 'queries')}.`
}

function Lists({ view, inside: { lists } }: Shown) {
  const figure = { format: 'numeric' }
  if (lists.length === 0) return null
  return (
    <WideTable label="What is in it">
      <Table
        caption="What is in it"
        captionClass="govuk-table__caption--m"
        head={['List', { text: 'Rows', ...figure }, { text: 'Children', ...figure }]}
        rows={lists.map(({ list, rows, children }) => [
          <Link href={returnViewChildrenPath({ view: view.id }, { list })}>{list}</Link>,
          { text: String(rows), ...figure },
          { text: String(children), ...figure },
        ])}
      />
    </WideTable>
  )
}

function Rules({ view, found }: { view: ReturnView; found: readonly FoundRule[] }) {
  const figure = { format: 'numeric' }
  if (found.length === 0) return <p class="govuk-body">The rules that look at a child find nothing.</p>
  return (
    <WideTable label="What the rules find">
      <Table
        caption="What the rules find"
        captionClass="govuk-table__caption--m"
        head={['Rule', 'What is wrong, and what to do', 'Kind', { text: 'Children', ...figure }]}
        rows={found.map(({ code, message, severity, children }) => [
          <Link href={returnViewChildrenPath({ view: view.id }, { rule: code })}>{code}</Link>,
          message,
          severity === 'error' ? <Tag colour="red">Error</Tag> : <Tag colour="yellow">Query</Tag>,
          { text: String(children), ...figure },
        ])}
      />
    </WideTable>
  )
}

function Keep({ frame }: { frame: Frame }) {
  return (
    <Details summary="Keep it as what was sent">
      <PageForm frame={frame}>
        <p class="govuk-body">
          It is kept as it stands now, with your name, the time, the rules and a fingerprint. Nobody can
          change it or take it away.
        </p>
        <TextField name="note" label="What is this version?" hint="For example, sent on 12 June" />
        <Button>Keep it</Button>
      </PageForm>
    </Details>
  )
}
