import type { Services } from './doors/web/index.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/open.ts'
import { registry } from './platform/operations/registry.ts'
import { mayEver, ROLES, type Role } from './record/access/index.ts'
import { rooms } from './rooms.ts'

/** All that the doors stand on, from the rooms of the house. */
export function services(database: Database, config: Config): Services {
  return {
    database,
    config,
    registry: registry(rooms),
    pages: rooms.flatMap((room) => room.pages ?? []),
    parts: rooms.flatMap((room) => room.parts ?? []),
    downloads: rooms.flatMap((room) => room.downloads ?? []),
    mayEver: (actor, capability) => mayEver(actor.roles, capability),
    roleInWords: (role) => ROLES[role as Role] ?? role,
    clock: () => new Date(),
  }
}
