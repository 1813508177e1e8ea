/** A document as what it is made of, so that page and file are drawn from the same. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'table'; title: string; head: readonly string[]; rows: readonly (readonly string[])[] }
