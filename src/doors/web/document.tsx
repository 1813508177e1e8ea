import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { addresses } from './assets.ts'

export interface DocumentProps {
  title: string
  /** Minutes of rest after which the session ends; undefined where nobody is signed in. */
  idleMinutes?: number
  children: ComponentChildren
}

/** The HTML around every page. Scripts and styles are files: the policy allows nothing inline. */
export function htmlOf(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`
}

export function Document({ title, idleMinutes, children }: DocumentProps) {
  const { stylesheets, first, modules, icon } = addresses()
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0b4f57" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {stylesheets.map((address) => (
          <link rel="stylesheet" href={address} />
        ))}
      </head>
      <body class="govuk-template__body" data-idle-minutes={idleMinutes}>
        <script src={first} />
        {children}
        {modules.map((address) => (
          <script type="module" src={address} />
        ))}
      </body>
    </html>
  )
}
