import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { KithError } from '../../platform/errors.ts'
import { Button } from '../../platform/kit/button.tsx'
import type { IssuerSettings } from '../../platform/sign-in/client.ts'
import {
  DEVELOPMENT,
  type DevelopmentIssuer,
  developmentIssuer,
} from '../../platform/sign-in/development-issuer.ts'
import { fetchWithin } from './fetch-within.ts'
import { formText } from './read-body.ts'
import { sendScreen } from './screen.tsx'
import type { Web } from './services.ts'

export interface Persona {
  subject: string
  name: string
  roles: string[]
}

/** Mounts the development issuer; its sign-in page is the list of personas. Returns how to sign in at it. */
export async function serveDevelopmentIssuer(
  app: FastifyInstance,
  web: Web,
  key: string,
): Promise<Omit<IssuerSettings, 'key'>> {
  const { publicUrl } = web.config
  const issuer = developmentIssuer({ publicUrl, returnAddress: `${publicUrl}/sign-in/return`, key })
  app.get('/issuer/persona/:uid', (request, reply) => list(web, issuer, request, reply))
  app.post('/issuer/persona/:uid', (request, reply) => choose(web, issuer, request, reply))
  await app.register(async (own) => {
    own.removeAllContentTypeParsers()
    own.addContentTypeParser('*', (_request, _body, done) => done(null))
    own.all('/issuer/*', (request, reply) => issuer.handle(request.raw, reply.hijack().raw))
  })
  return { ...issuer.client, fetch: fetchWithin(app) }
}

async function list(
  web: Web,
  issuer: DevelopmentIssuer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!(await issuer.isUnderWay(request.raw, reply.raw))) return reply.redirect('/sign-in', 303)
  const body = <Personas personas={await personas(web)} roleInWords={web.roleInWords} />
  return sendScreen({ web, request, reply }, { title: 'Choose who to sign in as', body })
}

async function choose(
  web: Web,
  issuer: DevelopmentIssuer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = new URLSearchParams(formText(request)).get('persona')
  const persona = (await personas(web)).find(({ subject }) => subject === asked)
  if (!persona) throw new KithError('not-found', 'There is no such persona.')
  if (!(await issuer.isUnderWay(request.raw, reply.raw))) return reply.redirect('/sign-in', 303)
  await issuer.choose(request.raw, reply.hijack().raw, persona.subject)
  return reply
}

/** Everyone who can sign in at the development issuer. */
export function personas({ database, config }: Pick<Web, 'database' | 'config'>): Promise<Persona[]> {
  return database.within(config.council, (db) =>
    db
      .selectFrom('account')
      .select(['subject', 'name', 'roles'])
      .where('issuer', '=', DEVELOPMENT)
      .where('active', '=', true)
      .orderBy('name')
      .execute(),
  )
}

function Personas({
  personas,
  roleInWords,
}: {
  personas: readonly Persona[]
  roleInWords: Web['roleInWords']
}) {
  return (
    <form method="post" class="kith-personas">
      <h1 class="govuk-heading-l">Choose who to sign in as</h1>
      <p class="govuk-body">
        This is a demonstration. Everyone in it is invented, and no password is needed.
      </p>
      <ul class="kith-personas__list">
        {personas.map(({ subject, name, roles }) => (
          <li class="kith-personas__one">
            <Button class="kith-personas__name" variant="secondary" name="persona" value={subject}>
              {name}
            </Button>
            <span class="kith-personas__role">{roles.map(roleInWords).join('; ')}</span>
          </li>
        ))}
      </ul>
    </form>
  )
}
