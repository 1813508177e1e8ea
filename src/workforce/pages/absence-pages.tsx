import { Button, DateField, RadioGroup } from '../../platform/kit/index.ts'
import { dayParts } from '../../platform/pages/form-body.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { changeAbsence } from '../absences/change-absence.ts'
import { readAbsence } from '../absences/read-absences.ts'
import { recordAbsence } from '../absences/record-absence.ts'
import { absencePath, newAbsencePath, workerPath } from '../paths.ts'
import { ABSENCES } from '../words.ts'
import { readWorker } from '../workers/read-workers.ts'
import { WorkerFrame } from './worker-frame.tsx'

function AbsenceFields() {
  return (
    <>
      <RadioGroup
        name="kind"
        label="Why are they away?"
        labelSize="s"
        hint="The kind is enough. Nobody needs to know what somebody is ill with."
        items={choicesOf(ABSENCES)}
      />
      <DateField name="from" label="First day away" labelSize="s" hint="For example, 1 9 2026" />
      <DateField name="lastDay" label="Last day away" labelSize="s" hint="Leave blank while they are away" />
    </>
  )
}

export const newAbsencePage = page({
  path: newAbsencePath,
  title: 'Record an absence',
  may: may('keep-workforce'),
  read: (viewer, { worker = '' }) => readWorker(viewer, worker),
  trail: (worker) => [{ text: worker.name, href: workerPath({ worker: worker.id }) }],
  view: (worker, frame) => (
    <WorkerFrame worker={worker} title="Record an absence">
      <PageForm frame={frame}>
        <AbsenceFields />
        <Button preventDoubleClick>Save</Button>
      </PageForm>
    </WorkerFrame>
  ),
  forms: {
    main: form({
      operation: recordAbsence,
      done: ({ worker }) => ({ to: workerPath({ worker }), notice: 'The absence is written.' }),
    }),
  },
})

export const absencePage = page({
  path: absencePath,
  title: 'Change an absence',
  may: may('keep-workforce'),
  read: async (viewer, { absence: id = '' }) => {
    const absence = await readAbsence(viewer, id)
    return { absence, worker: await readWorker(viewer, absence.worker) }
  },
  trail: ({ worker }) => [{ text: worker.name, href: workerPath({ worker: worker.id }) }],
  view: ({ absence, worker }, frame) => (
    <WorkerFrame worker={worker} title="Change an absence">
      <PageForm
        frame={frame}
        version={absence.version}
        start={{
          kind: absence.kind,
          from: dayParts(absence.from),
          lastDay: dayParts(absence.lastDay),
        }}
      >
        <AbsenceFields />
        <Button preventDoubleClick>Save</Button>
      </PageForm>
    </WorkerFrame>
  ),
  forms: {
    main: form({
      operation: changeAbsence,
      done: ({ worker }) => ({ to: workerPath({ worker }), notice: 'The absence is changed.' }),
    }),
  },
})
