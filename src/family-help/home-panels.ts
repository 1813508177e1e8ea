import type { ComponentChildren } from 'preact'
import type { Viewer } from '../platform/operations/operation.ts'
import type { Room } from '../platform/operations/registry.ts'
import type { HomePanel } from '../platform/pages/home-panel.tsx'
import { mayEver } from '../record/access/index.ts'

/** What the rooms show somebody on the home page, in its order; nothing is read that they may not see. */
export async function readPanels(viewer: Viewer, rooms: readonly Room[]): Promise<ComponentChildren[]> {
  const shown: ComponentChildren[] = []
  for (const panel of panelsFor(viewer.actor.roles, rooms)) {
    const content = panel.view(await panel.read(viewer))
    if (content) shown.push(content)
  }
  return shown
}

export function panelsFor(roles: readonly string[], rooms: readonly Room[]): HomePanel[] {
  return rooms
    .flatMap((room) => room.home ?? [])
    .filter(({ capability }) => mayEver(roles, capability))
    .sort((a, b) => a.order - b.order)
}
