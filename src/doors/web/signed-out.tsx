import type { FastifyInstance } from 'fastify'
import { Button } from '../../platform/kit/button.tsx'
import { sameSitePath } from '../../platform/pages/same-site.ts'
import { sendScreen } from './screen.tsx'
import type { Web } from './services.ts'

/** The page after signing out, or after a rest that was too long (`idle`), with the way back in. */
export function serveSignedOut(app: FastifyInstance, web: Web): void {
  app.get('/signed-out', (request, reply) => {
    const { idle, to } = request.query as { idle?: string; to?: string }
    const body = <SignedOut idle={idle !== undefined} to={sameSitePath(to)} />
    return sendScreen({ web, request, reply }, { title: 'You have been signed out', body })
  })
}

function SignedOut({ idle, to }: { idle: boolean; to: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">{idle ? 'You have been signed out' : 'You have signed out'}</h1>
      {idle && (
        <p class="govuk-body">
          Nothing was done here for an hour. What you had typed is kept until you sign in again.
        </p>
      )}
      <Button href={`/sign-in?${new URLSearchParams({ to })}`}>Sign in</Button>
    </>
  )
}
