import type { Room } from '../platform/operations/registry.ts'
import { changeAbsence } from './absences/change-absence.ts'
import { recordAbsence } from './absences/record-absence.ts'
import { absencePage, newAbsencePage } from './pages/absence-pages.tsx'
import { newWorkerPage } from './pages/new-worker-page.tsx'
import { endPostPage, newPostPage, postPage } from './pages/post-pages.tsx'
import { profilePage } from './pages/profile-page.tsx'
import { closeVacancyPage, vacanciesPage } from './pages/vacancy-pages.tsx'
import { workerPage } from './pages/worker-page.tsx'
import { workforcePage } from './pages/workforce-page.tsx'
import { beginPost } from './posts/begin-post.ts'
import { correctPost } from './posts/correct-post.ts'
import { endPost } from './posts/end-post.ts'
import { closeVacancy } from './vacancies/close-vacancy.ts'
import { openVacancy } from './vacancies/open-vacancy.ts'
import { addWorker } from './workers/add-worker.ts'
import { describeWorker } from './workers/describe-worker.ts'

export { type Absence, readAbsences } from './absences/read-absences.ts'
export { isOn } from './overview.ts'
export { workforcePath } from './paths.ts'
export { type Post, readPosts } from './posts/read-posts.ts'
export { readVacancies, type Vacancy } from './vacancies/read-vacancies.ts'
export type * from './words.ts'
export { casesOn } from './workers/cases.ts'
export { type Profile, readProfiles, readWorkers, type Worker } from './workers/read-workers.ts'

/** Who works here: posts, absences, vacancies. */
export const workforceRoom: Room = {
  name: 'workforce',
  operations: [
    addWorker,
    describeWorker,
    beginPost,
    correctPost,
    endPost,
    recordAbsence,
    changeAbsence,
    openVacancy,
    closeVacancy,
  ],
  pages: [
    workforcePage,
    newWorkerPage,
    vacanciesPage,
    closeVacancyPage,
    workerPage,
    newPostPage,
    postPage,
    endPostPage,
    newAbsencePage,
    absencePage,
    profilePage,
  ],
}
