import type { HomePanel } from '../pages/home-panel.tsx'
import type { Download, Page, PagePart } from '../pages/page.ts'
import type { Operation, Reading } from './operation.ts'

/** All that can be done and asked, by name: the source of the API, its document, the permission page and the tests. */
export interface Registry {
  operations: ReadonlyMap<string, Operation>
  readings: ReadonlyMap<string, Reading>
}

/** What a room offers; its index.ts exports one, and src/rooms.ts lists them all. */
export interface Room {
  /** The folder's name. */
  name: string
  operations?: readonly Operation[]
  readings?: readonly Reading[]
  pages?: readonly Page[]
  downloads?: readonly Download[]
  /** What it shows on pages of other rooms. */
  parts?: readonly PagePart[]
  /** What it shows on the home page. */
  home?: readonly HomePanel[]
}

/** @throws Error where two things bear one name: a mistake of ours, found at start. */
export function registry(rooms: readonly Room[]): Registry {
  return {
    operations: byName(rooms.flatMap((room) => room.operations ?? [])),
    readings: byName(rooms.flatMap((room) => room.readings ?? [])),
  }
}

function byName<T extends { name: string }>(things: T[]): Map<string, T> {
  const map = new Map(things.map((thing) => [thing.name, thing]))
  if (map.size === things.length) return map
  const twice = things.find((thing, at) => things.findIndex((other) => other.name === thing.name) !== at)
  throw new Error(`Two operations are called ${twice?.name}`)
}
