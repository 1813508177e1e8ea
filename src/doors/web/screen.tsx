import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { NotificationBanner } from '../../platform/kit/notification-banner.tsx'
import type { Actor } from '../../platform/operations/operation.ts'
import type { Trail } from '../../platform/pages/page.ts'
import { htmlOf } from './document.tsx'
import { Layout } from './layout.tsx'
import { homeOf, navigationOf } from './navigation.ts'
import { takeNotice } from './notice.ts'
import type { Web } from './services.ts'

export interface Screen {
  title: string
  status?: number
  trail?: Trail
  isPublic?: boolean
  body: ComponentChildren
}

/** Who gets a screen, and through what. `actor` is undefined where nobody is known. */
export interface Audience {
  web: Web
  request: FastifyRequest
  reply: FastifyReply
  actor?: Actor
}

/** Sends a screen in the layout, with the sentence that the page before left for it. */
export async function sendScreen(
  { web, request, reply, actor }: Audience,
  screen: Screen,
): Promise<FastifyReply> {
  const notice = takeNotice(web.config, request, reply)
  const html = htmlOf(
    <Layout
      title={screen.title}
      council={await web.councilName(actor?.authority ?? web.config.council)}
      person={actor?.account && actor.name}
      navigation={navigationOf(web, actor, request.url)}
      home={homeOf(web, actor)}
      trail={screen.trail}
      isPublic={screen.isPublic}
      isDemo={!web.config.issuer}
    >
      {notice && <NotificationBanner type="success">{notice}</NotificationBanner>}
      {screen.body}
    </Layout>,
  )
  return reply
    .status(screen.status ?? 200)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(html)
}
