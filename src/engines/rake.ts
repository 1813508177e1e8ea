/**
 * A table with given totals of its rows and columns that keeps the proportions of a seed as nearly as can be (iterative
 * proportional fitting, Deming and Stephan 1940). Row and column totals must add up to the same; where the seed has only
 * noughts in a row or column, that one stays nought.
 */
export function rake(
  seed: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][] {
  const table = seed.map((row) => [...row])
  for (let round = 0; round < 500; round++) {
    table.forEach((row, i) => {
      scale(row, rows[i]! / (sum(row) || 1))
    })
    let gap = 0
    columns.forEach((wanted, j) => {
      const now = table.reduce((total, row) => total + row[j]!, 0)
      gap = Math.max(gap, Math.abs(now - wanted))
      for (const row of table) row[j]! *= wanted / (now || 1)
    })
    if (gap < 1e-9) break
  }
  return table
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function scale(row: number[], factor: number) {
  for (let j = 0; j < row.length; j++) row[j]! *= factor
}
