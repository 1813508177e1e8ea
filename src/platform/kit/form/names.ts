/** The way to a value: `actions[0][owner]` is ['actions', '0', 'owner']. */
export function namePath(name: string): string[] {
  return name.split(/[[\].]+/).filter(Boolean)
}

/** The id of a field, from its name: `actions[0][owner]` is `actions-0-owner`. */
export function idOf(name: string): string {
  return namePath(name).join('-')
}

/** The name of a field inside another: `inside('actions[0]', 'owner')` is `actions[0][owner]`. */
export function inside(name: string, child: string | number): string {
  return `${name}[${child}]`
}
