import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = { payload: AdapterPayload; until: number }

/** Where the development issuer keeps its sign-ins under way: this program's memory, for as long as each is good. */
export function memoryAdapter(clock = Date.now): (model: string) => Adapter {
  const all = new Map<string, Kept>()
  const sweep = () => {
    for (const [key, { until }] of all) if (until < clock()) all.delete(key)
  }
  const find = (match: (payload: AdapterPayload, key: string) => boolean) => {
    sweep()
    for (const [key, { payload }] of all) if (match(payload, key)) return payload
    return undefined
  }
  return (model) => ({
    upsert: async (id, payload, seconds) =>
      void all.set(`${model}:${id}`, { payload, until: clock() + (seconds || 3600) * 1000 }),
    find: async (id) => find((_payload, key) => key === `${model}:${id}`),
    findByUid: async (uid) => find((payload, key) => key.startsWith(`${model}:`) && payload.uid === uid),
    findByUserCode: async () => undefined,
    destroy: async (id) => void all.delete(`${model}:${id}`),
    consume: async (id) =>
      void Object.assign(all.get(`${model}:${id}`)?.payload ?? {}, { consumed: Math.floor(clock() / 1000) }),
    revokeByGrantId: async (grant) => {
      for (const [key, { payload }] of all) if (payload.grantId === grant) all.delete(key)
    },
  })
}
