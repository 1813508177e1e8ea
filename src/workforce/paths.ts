import { path } from '../platform/pages/path.ts'

export const workforcePath = path('/workforce')
export const newWorkerPath = path('/workforce/new')
export const vacanciesPath = path('/workforce/vacancies')
export const closeVacancyPath = path('/workforce/vacancies/:vacancy')
export const workerPath = path('/workforce/:worker')
export const newPostPath = path('/workforce/:worker/post')
export const postPath = path('/workforce/posts/:post')
export const endPostPath = path('/workforce/posts/:post/end')
export const newAbsencePath = path('/workforce/:worker/absence')
export const absencePath = path('/workforce/absences/:absence')
export const profilePath = path('/workforce/:worker/details')
