import { Button, ButtonGroup, Link, SummaryList, Table, WideTable } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { type Absence, readAbsences } from '../absences/read-absences.ts'
import * as paths from '../paths.ts'
import { type Post, readPosts } from '../posts/read-posts.ts'
import { ABSENCES, QUALIFICATIONS, ROLES, WHY_LEFT } from '../words.ts'
import { casesOn } from '../workers/cases.ts'
import { readProfile, readWorker } from '../workers/read-workers.ts'

async function read(viewer: Viewer, id: string) {
  return {
    worker: await readWorker(viewer, id),
    profile: await readProfile(viewer, id),
    posts: await readPosts(viewer, [id]),
    absences: await readAbsences(viewer, [id]),
    children: (await casesOn(viewer, viewer.today)).get(id) ?? 0,
  }
}

/** One worker: their post, their days away, and what the census asks. */
export const workerPage = page({
  path: paths.workerPath,
  may: may('keep-workforce'),
  read: (viewer, { worker = '' }) => read(viewer, worker),
  title: ({ worker }) => worker.name,
  trail: () => [{ text: 'Workforce', href: paths.workforcePath() }],
  view: ({ worker, profile, posts, absences, children }) => (
    <>
      <h1 class="govuk-heading-l">{worker.name}</h1>
      <SummaryList
        rows={[
          { key: 'Profession', value: worker.discipline },
          { key: 'Team', value: worker.teamName ?? 'No team' },
          { key: 'Children whose help they lead', value: String(children) },
          { key: 'Number in the register', value: worker.registration ?? 'Not written' },
          {
            key: 'Qualification',
            value: profile.qualification ? QUALIFICATIONS[profile.qualification] : 'Not written',
          },
        ]}
      />
      <ButtonGroup>
        <Button href={paths.newPostPath({ worker: worker.id })}>Begin a post</Button>
        <Button variant="secondary" href={paths.newAbsencePath({ worker: worker.id })}>
          Record an absence
        </Button>
        <Link href={paths.profilePath({ worker: worker.id })}>Write what the census asks</Link>
      </ButtonGroup>
      <Posts posts={posts} />
      <Absences absences={absences} />
    </>
  ),
})

function Posts({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0) return <p class="govuk-body">No post is written yet.</p>
  return (
    <WideTable label="Posts">
      <Table
        caption="Posts"
        captionClass="govuk-table__caption--m"
        head={[
          'Post',
          { text: 'Full time', format: 'numeric' },
          'First day',
          'Last day',
          'Why it ended',
          'Change',
        ]}
        rows={posts.map((post) => [
          `${ROLES[post.role]}${post.agency ? ', through an agency' : ''}`,
          { text: String(post.fullTimeShare), format: 'numeric' },
          shortDay(post.from),
          post.lastDay ? shortDay(post.lastDay) : '',
          post.whyLeft ? WHY_LEFT[post.whyLeft] : '',
          <>
            <Link
              href={paths.postPath({ post: post.id })}
              hiddenText={`the post from ${shortDay(post.from)}`}
            >
              Correct
            </Link>
            {!post.lastDay && (
              <>
                {' '}
                <Link
                  href={paths.endPostPath({ post: post.id })}
                  hiddenText={`the post from ${shortDay(post.from)}`}
                >
                  End
                </Link>
              </>
            )}
          </>,
        ])}
      />
    </WideTable>
  )
}

function Absences({ absences }: { absences: readonly Absence[] }) {
  if (absences.length === 0) return <p class="govuk-body">No absence is written.</p>
  return (
    <WideTable label="Absences">
      <Table
        caption="Absences"
        captionClass="govuk-table__caption--m"
        head={['Why', 'First day', 'Last day', 'Change']}
        rows={absences.map((absence) => [
          ABSENCES[absence.kind],
          shortDay(absence.from),
          absence.lastDay ? shortDay(absence.lastDay) : 'Still away',
          <Link
            href={paths.absencePath({ absence: absence.id })}
            hiddenText={`the absence from ${shortDay(absence.from)}`}
          >
            Change
          </Link>,
        ])}
      />
    </WideTable>
  )
}
