/** Somebody who led the help for a time. */
export interface Lead {
  worker: string
  from: string
}

/** One involvement of a family, as far as continuity asks. */
export interface Helped {
  /** A file tells of it: it had a plan of its own where it was, though none is here. */
  byFile: boolean
  /** The family’s own plan was written in it. */
  ownPlan: boolean
  /** Days on which a child protection plan began. */
  protectionPlans: readonly string[]
  /** Key workers, in order. */
  leads: readonly Lead[]
  /** Everybody who worked with them in another part. */
  others: readonly string[]
}

/** How whole a family’s help was. Counts of what happened, for learning; none of them is anybody’s fault. */
export interface Continuity {
  /** Times that help began. */
  times: number
  keyWorkers: number
  /** Everybody who worked with them, key workers too. */
  workers: number
  /** How often the lead went from one person to another. */
  handovers: number
  assessments: number
  plans: number
  /** Child protection plans that lay over the family’s own. */
  over: number
}

/**
 * Workers, handovers, assessments and plans of a family, counted from its record. A child protection plan that lies over
 * the family’s own plan is no second plan (L1323); without one, each is, and so is each time in need that a file tells of
 * (the count that the review makes: four plans, L2612 to L2715).
 */
export function continuityOf(helped: readonly Helped[], assessments: number): Continuity {
  const leads = helped.flatMap((one) => one.leads).toSorted((a, b) => a.from.localeCompare(b.from))
  const own = helped.filter(({ ownPlan }) => ownPlan)
  const without = helped.filter(({ ownPlan }) => !ownPlan)
  const keyWorkers = new Set(leads.map(({ worker }) => worker))
  return {
    times: helped.length,
    keyWorkers: keyWorkers.size,
    workers: new Set([...keyWorkers, ...helped.flatMap(({ others }) => others)]).size,
    handovers: leads.filter(({ worker }, at) => at > 0 && leads[at - 1]!.worker !== worker).length,
    assessments,
    plans:
      Math.min(own.length, 1) +
      without.reduce((sum, one) => sum + Number(one.byFile) + one.protectionPlans.length, 0),
    over: own.reduce((sum, one) => sum + one.protectionPlans.length, 0),
  }
}
