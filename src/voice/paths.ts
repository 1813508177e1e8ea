import { path } from '../platform/pages/path.ts'

export const askedPath = path('/families/:family/support/feedback/:ask')
export const askConversationPath = path('/voice/ask')
export const askedConversationPath = path('/voice/ask/:ask')

export const codePath = path('/feedback')
export const answerPath = path('/feedback/:code')
export const thanksPath = path('/thank-you')
export const youSaidPath = path('/you-said')

export const heardPath = path('/voice')
export const answerThemesPath = path('/voice/answers/:answer')
export const publishedPath = path('/voice/you-said/:published')
