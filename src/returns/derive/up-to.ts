import type { ChildRecord } from './child-record.ts'

/** The record of a child without conversations and overlays that began after a day. Facts are cut where they are folded. */
export const upTo = (record: ChildRecord, on: string): ChildRecord => ({
  ...record,
  referrals: record.referrals.filter(({ referralDate }) => referralDate <= on),
  overlays: record.overlays.filter(({ period }) => period.from <= on),
})
