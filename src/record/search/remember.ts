/** The same function of a text, worked out once for each text while it is asked for again and again; forgets all at `most`. */
export function remember<T extends object>(work: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    if (known.size >= most) known.clear()
    const found = work(text)
    known.set(text, found)
    return found
  }
}
