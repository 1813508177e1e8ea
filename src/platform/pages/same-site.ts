/** A path of this site to go on to, or `/` where what was asked for is anything else. */
export function sameSitePath(asked: string | undefined): string {
  if (!asked || !/^\/(?![/\\])/.test(asked) || asked.length > 2000) return '/'
  const base = 'http://kith.invalid'
  if (!URL.canParse(asked, base)) return '/'
  const address = new URL(asked, base)
  const path = `${address.pathname}${address.search}`
  return address.origin === base && !path.startsWith('//') ? path : '/'
}
