import type { Config } from '../../platform/config.ts'
import type { Database } from '../../platform/database/open.ts'
import type { Actor } from '../../platform/operations/operation.ts'
import type { Registry } from '../../platform/operations/registry.ts'
import type { Download, Page, PagePart } from '../../platform/pages/page.ts'

/** All that the doors stand on. Made once at start, given to every part as it is. */
export interface Services {
  database: Database
  config: Config
  registry: Registry
  pages: readonly Page[]
  downloads: readonly Download[]
  /** What rooms show on each other’s pages. */
  parts?: readonly PagePart[]
  /** Could this person ever open what asks for this capability? Decides what the navigation shows, no more. */
  mayEver(actor: Actor, capability: string): boolean
  /** What a role does, in a sentence, for the list of personas. */
  roleInWords(role: string): string
  /** The moment; tests turn it. */
  clock(): Date
}

/** What the parts of the web door share besides: made by `createApp`. */
export interface Web extends Services {
  /** The name of a council. */
  councilName(code: string): Promise<string>
}
