import { globSync, readFileSync } from 'node:fs'
import { migrationFiles } from '../database/migrate.ts'
import { unboundTables } from './statement-rules.ts'

// Reads the SQL that a test run left in a folder and fails where a statement leaves its council open.
const folder = process.argv[2]
if (!folder) throw new Error('Name the folder with the statements.')

const councilTables = new Set(
  migrationFiles().flatMap(({ path }) =>
    [...readFileSync(path, 'utf8').matchAll(/kith\.council_table\('(\w+)'/g)].map((match) => match[1]!),
  ),
)
const statements = new Set(
  globSync('*.sql', { cwd: folder }).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as string),
  ),
)
const open = [...statements]
  .map((sql) => ({ sql, tables: unboundTables(sql, councilTables) }))
  .filter(({ tables }) => tables.length > 0)

for (const { sql, tables } of open)
  console.error(`${tables.join(', ')} without its council: ${sql.slice(0, 300)}`)
console.error(`${statements.size} different statements read, ${open.length} leave their council open`)
process.exitCode = open.length || statements.size === 0 ? 1 : 0
