const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/i

/** A postcode as it is stored, "KB4 2AL"; undefined where it is not one. */
export function asPostcode(typed: string): string | undefined {
  const found = POSTCODE.exec(typed.trim())
  return found ? `${found[1]} ${found[2]}`.toUpperCase() : undefined
}
