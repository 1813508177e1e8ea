import type { Actor } from '../../platform/operations/operation.ts'
import type { Page } from '../../platform/pages/page.ts'
import type { Services } from './services.ts'

export interface NavigationLink {
  label: string
  href: string
  current: boolean
}

/** The pages that the main navigation shows to this person: those that may be opened, or the public ones. */
export function navigationOf(services: Services, actor: Actor | undefined, url: string): NavigationLink[] {
  const here = url.split('?')[0]
  return shown(services, actor).map((page) => {
    const href = page.path()
    return { label: page.navigation!.label, href, current: href === here }
  })
}

/** Where the name at the top leads: the work's first page, or the first public one. */
export function homeOf(services: Services, actor: Actor | undefined): string {
  return actor?.account ? '/' : (shown(services, actor)[0]?.path() ?? '/')
}

function shown({ pages, mayEver }: Services, actor: Actor | undefined): Page[] {
  const mine = (page: Page) =>
    actor?.account ? !page.public && mayEver(actor, page.may.capability) : page.public
  return pages
    .filter((page) => page.navigation && mine(page))
    .sort((a, b) => a.navigation!.order - b.navigation!.order)
}
