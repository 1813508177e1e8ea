import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What the environment sets. Every setting has a default that works on a laptop. */
export interface Config {
  port: number
  /** The address to listen on; only this machine by default. */
  host: string
  /** Where people reach it, for sign-in's return address. */
  publicUrl: string
  /** Database files of the embedded database, keys, uploads under way. */
  folder: string
  /** A PostgreSQL server instead of the embedded one. */
  databaseUrl: string | undefined
  /** How its owner connects, for migrations, where DATABASE_URL logs in as a role that owns nothing. */
  databaseOwnerUrl: string | undefined
  /** The council of the public pages. */
  council: string
  /** An OpenID Connect issuer; without one, the development issuer with its personas. */
  issuer: { issuer: string; clientId: string; clientSecret: string } | undefined
  /** The development issuer may serve other machines too, where anyone who reaches it can be any persona. */
  demoIsOpen: boolean
  /** An empty database gets the whole fictional council instead of one neighbourhood. */
  demoIsWhole: boolean
}

/** Reads the environment. @throws Error with a sentence on a setting that cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(environment.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${environment.PORT}". Set it to a number from 1 to 65535.`)
  return {
    port,
    host: environment.HOST ?? '127.0.0.1',
    publicUrl: environment.PUBLIC_URL ?? `http://localhost:${port}`,
    folder: resolve(environment.KITH_DATA ?? '.kith'),
    databaseUrl: environment.DATABASE_URL,
    databaseOwnerUrl: environment.DATABASE_OWNER_URL,
    council: environment.KITH_COUNCIL ?? 'ALDER',
    issuer: issuer(environment),
    demoIsOpen: wordsOf(environment.KITH_DEMO).includes('open'),
    demoIsWhole: wordsOf(environment.KITH_DEMO).includes('whole'),
  }
}

const wordsOf = (setting = ''): string[] => setting.split(/[\s,]+/)

function issuer({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: NodeJS.ProcessEnv): Config['issuer'] {
  if (!OIDC_ISSUER) return undefined
  if (!OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET)
    throw new Error('OIDC_ISSUER is set. Set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too.')
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
}

/** A key of this installation, made once and kept in the data folder. */
export function ownKey(folder: string): string {
  const file = `${folder}/key`
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
