import { Button, DateField, RadioGroup, SelectField } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { dayParts } from '../../platform/pages/form-body.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import * as paths from '../paths.ts'
import { beginPost } from '../posts/begin-post.ts'
import { correctPost } from '../posts/correct-post.ts'
import { endPost } from '../posts/end-post.ts'
import { readPost } from '../posts/read-posts.ts'
import { WENT_TO, WHY_LEFT } from '../words.ts'
import { readWorker, type Worker } from '../workers/read-workers.ts'
import { PostFields } from './post-fields.tsx'
import { WorkerFrame } from './worker-frame.tsx'

const trailTo = (worker: Worker) => [{ text: worker.name, href: paths.workerPath({ worker: worker.id }) }]

/** A post begins; the one before it ends the day before. */
export const newPostPage = page({
  path: paths.newPostPath,
  title: 'Begin a post',
  may: may('keep-workforce'),
  read: (viewer, { worker = '' }) => readWorker(viewer, worker),
  trail: trailTo,
  view: (worker, frame) => (
    <WorkerFrame worker={worker} title="Begin a post">
      <p class="govuk-body">A post that is open ends the day before. Use this for new hours too.</p>
      <PageForm frame={frame} start={{ fullTimeShare: '1', agency: 'no' }}>
        <PostFields />
        <Button preventDoubleClick>Begin the post</Button>
      </PageForm>
    </WorkerFrame>
  ),
  forms: {
    main: form({
      operation: beginPost,
      done: ({ worker }) => ({ to: paths.workerPath({ worker }), notice: 'The post is written.' }),
    }),
  },
})

async function readPostPage(viewer: Viewer, id: string) {
  const post = await readPost(viewer, id)
  return { post, worker: await readWorker(viewer, post.worker) }
}

/** What is written of a post is put right. */
export const postPage = page({
  path: paths.postPath,
  title: 'Correct a post',
  may: may('keep-workforce'),
  read: (viewer, { post = '' }) => readPostPage(viewer, post),
  trail: ({ worker }) => trailTo(worker),
  view: ({ post, worker }, frame) => (
    <WorkerFrame worker={worker} title="Correct a post">
      <PageForm
        frame={frame}
        version={post.version}
        start={{
          role: post.role,
          fullTimeShare: String(post.fullTimeShare),
          agency: post.agency ? 'yes' : 'no',
          from: dayParts(post.from),
          lastDay: dayParts(post.lastDay),
          cameFrom: post.cameFrom ?? '',
        }}
      >
        <PostFields />
        <DateField name="lastDay" label="Last day" labelSize="s" hint="Leave blank while it is open" />
        <Button preventDoubleClick>Save</Button>
      </PageForm>
    </WorkerFrame>
  ),
  forms: {
    main: form({
      operation: correctPost,
      done: ({ worker }) => ({ to: paths.workerPath({ worker }), notice: 'The post is corrected.' }),
    }),
  },
})

/** Somebody’s last day in a post. */
export const endPostPage = page({
  path: paths.endPostPath,
  title: 'End a post',
  may: may('keep-workforce'),
  read: (viewer, { post = '' }) => readPostPage(viewer, post),
  trail: ({ worker }) => trailTo(worker),
  view: ({ post, worker }, frame) => (
    <WorkerFrame worker={worker} title="End a post">
      <p class="govuk-body">
        Families whose help they lead keep them until the team names somebody else. Talk with the family
        first.
      </p>
      <PageForm frame={frame} version={post.version}>
        <DateField name="lastDay" label="Last day" labelSize="s" hint="For example, 31 8 2026" />
        <RadioGroup name="whyLeft" label="Why does it end?" labelSize="s" items={choicesOf(WHY_LEFT)} />
        <SelectField
          name="wentTo"
          label="Where do they go?"
          optional
          emptyText="Not said"
          items={choicesOf(WENT_TO)}
        />
        <Button preventDoubleClick>End the post</Button>
      </PageForm>
    </WorkerFrame>
  ),
  forms: {
    main: form({
      operation: endPost,
      done: ({ worker }) => ({ to: paths.workerPath({ worker }), notice: 'The post ends.' }),
    }),
  },
})
