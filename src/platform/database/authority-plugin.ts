import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  JoinNode,
  type KyselyPlugin,
  OnNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  PrimitiveValueListNode,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type WithNode,
} from 'kysely'

/** Tables that all councils share. */
const SHARED = new Set(['council'])

/**
 * Binds `authority` on every reference to a council's table: reads, joins, changes and inserts. Row-level security
 * would give the same rows without it, but on a distributed database it would ask every shard, and an index that
 * begins with `authority` would go unused.
 */
export function authorityPlugin(authority: string): KyselyPlugin {
  const transformer = new AuthorityTransformer(authority)
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  }
}

class AuthorityTransformer extends OperationNodeTransformer {
  readonly #authority: string
  #named = new Set<string>()

  constructor(authority: string) {
    super()
    this.#authority = authority
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    return this.#within(node.with, () => {
      const inner = super.transformSelectQuery(node)
      return { ...this.#joined(inner), where: this.#where(inner.where, inner.from?.froms) }
    })
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    return this.#within(node.with, () => {
      const inner = super.transformUpdateQuery(node)
      const tables = [...(inner.table ? [inner.table] : []), ...(inner.from?.froms ?? [])]
      return { ...this.#joined(inner), where: this.#where(inner.where, tables) }
    })
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    return this.#within(node.with, () => {
      const inner = super.transformDeleteQuery(node)
      return {
        ...this.#joined(inner),
        where: this.#where(inner.where, [...inner.from.froms, ...(inner.using?.tables ?? [])]),
      }
    })
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    return this.#within(node.with, () => {
      const inner = super.transformInsertQuery(node)
      if (!inner.into || !this.#name(inner.into) || !inner.values || !ValuesNode.is(inner.values))
        return inner
      if (inner.columns?.some((column) => column.column.name === 'authority')) return inner
      const onConflict = inner.onConflict && {
        ...inner.onConflict,
        columns: inner.onConflict.columns && [ColumnNode.create('authority'), ...inner.onConflict.columns],
      }
      const columns = [ColumnNode.create('authority'), ...(inner.columns ?? [])]
      return { ...inner, columns, values: this.#values(inner.values), onConflict }
    })
  }

  /** Names given by `with` are not tables; they hold for the query that gives them and those inside it. */
  #within<T>(given: WithNode | undefined, work: () => T): T {
    const before = this.#named
    const added = given?.expressions.map((expression) => expression.name.table.table.identifier.name) ?? []
    this.#named = new Set([...before, ...added])
    try {
      return work()
    } finally {
      this.#named = before
    }
  }

  #values(values: ValuesNode): ValuesNode {
    const rows = values.values.map((row) => {
      if (PrimitiveValueListNode.is(row))
        return PrimitiveValueListNode.create([this.#authority, ...row.values])
      return ValueListNode.create([ValueNode.create(this.#authority), ...row.values])
    })
    return ValuesNode.create(rows)
  }

  #joined<T extends { readonly joins?: readonly JoinNode[] }>(node: T): T {
    if (!node.joins) return node
    return { ...node, joins: node.joins.map((join) => this.#on(join)) }
  }

  #on(join: JoinNode): JoinNode {
    const name = this.#name(join.table)
    if (!name) return join
    const ours = this.#condition(name)
    const on = join.on
      ? OnNode.create(AndNode.create(ParensNode.create(join.on.on), ours))
      : OnNode.create(ours)
    return JoinNode.is(join) ? { ...join, on } : join
  }

  #where(where: WhereNode | undefined, tables: readonly OperationNode[] = []): WhereNode | undefined {
    const names = tables.map((table) => this.#name(table)).filter((name) => name !== undefined)
    return names.reduce<WhereNode | undefined>((all, name) => {
      const ours = this.#condition(name)
      return WhereNode.create(all ? AndNode.create(ParensNode.create(all.where), ours) : ours)
    }, where)
  }

  /** How a query calls a council's table; undefined for a sub-query, a shared table or a name given by `with`. */
  #name(node: OperationNode): string | undefined {
    if (AliasNode.is(node)) {
      if (!TableNode.is(node.node) || !this.#name(node.node)) return undefined
      return IdentifierNode.is(node.alias) ? node.alias.name : undefined
    }
    if (!TableNode.is(node) || node.table.schema) return undefined
    const name = node.table.identifier.name
    return SHARED.has(name) || this.#named.has(name) ? undefined : name
  }

  #condition(table: string): BinaryOperationNode {
    return BinaryOperationNode.create(
      ReferenceNode.create(ColumnNode.create('authority'), TableNode.create(table)),
      OperatorNode.create('='),
      ValueNode.create(this.#authority),
    )
  }
}
