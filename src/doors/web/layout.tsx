import type { ComponentChildren } from 'preact'
import { BackLink } from '../../platform/kit/back-link.tsx'
import { Breadcrumbs } from '../../platform/kit/breadcrumbs.tsx'
import { ExitThisPage } from '../../platform/kit/exit-this-page.tsx'
import { Footer } from '../../platform/kit/footer.tsx'
import { GenericHeader } from '../../platform/kit/generic-header.tsx'
import { Logo } from '../../platform/kit/logo.tsx'
import { ServiceNavigation } from '../../platform/kit/service-navigation.tsx'
import { SkipLink } from '../../platform/kit/skip-link.tsx'
import type { Trail } from '../../platform/pages/page.ts'
import { IDLE_MINUTES } from '../../platform/sign-in/session.ts'
import { Document } from './document.tsx'

export interface LayoutProps {
  title: string
  /** The council's name. */
  council: string
  /** Set where somebody is signed in. */
  person?: string
  navigation?: readonly { label: string; href: string; current: boolean }[]
  trail?: Trail
  /** A page for everyone: a way out of it for someone who may be watched. */
  isPublic?: boolean
  /** The council is the fictional one. */
  isDemo?: boolean
  /** Where the name leads. */
  home: string
  children: ComponentChildren
}

/** What stands around every page. */
export function Layout(props: LayoutProps) {
  const title = `${props.title} – Kith – ${props.council}`
  return (
    <Document title={title} idleMinutes={props.person === undefined ? undefined : IDLE_MINUTES}>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <Header {...props} />
      <div class="govuk-width-container">
        {props.isPublic && <ExitThisPage class="kith-exit" />}
        <Way trail={props.trail ?? []} />
        <main class="govuk-main-wrapper" id="main-content">
          {props.children}
        </main>
      </div>
      <footer class="govuk-footer-wrapper">
        <Footer
          meta={{
            items: props.isPublic ? [{ text: 'Sign in to work in Kith', href: '/sign-in' }] : [],
            text: props.isDemo && 'Everyone in this demonstration council is invented.',
          }}
        />
      </footer>
    </Document>
  )
}

function Header({ council, person, navigation = [], home }: LayoutProps) {
  const links = navigation.map(({ label, href, current }) => ({ text: label, href, current }))
  return (
    <header>
      <GenericHeader logo={<Logo />} url={home} end={person !== undefined && <SignedIn person={person} />} />
      <ServiceNavigation serviceName={council} serviceUrl={home} navigation={links} />
    </header>
  )
}

function SignedIn({ person }: { person: string }) {
  return (
    <form class="kith-signed-in" action="/sign-out" method="post">
      <span class="kith-signed-in__name">{person}</span>
      <button class="kith-signed-in__out govuk-link" type="submit">
        Sign out
      </button>
    </form>
  )
}

/** One step back, or the whole way from the first page. */
function Way({ trail }: { trail: Trail }) {
  const [first, ...others] = trail
  if (!first) return null
  if (others.length > 0) return <Breadcrumbs items={[...trail]} />
  return (
    <nav aria-label="Back">
      <BackLink href={first.href}>{first.text}</BackLink>
    </nav>
  )
}
