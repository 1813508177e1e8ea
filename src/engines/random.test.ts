import { expect, test } from 'vitest'
import { binomial, gamma, hash, keyOf, normal, poisson, stream, uniform } from './random.ts'

const many = (n: number, draw: (i: number) => number) => Array.from({ length: n }, (_, i) => draw(i))
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const variance = (values: readonly number[]) => {
  const centre = mean(values)
  return mean(values.map((value) => (value - centre) ** 2))
}

test('the same key and position give the same number, other ones give others', () => {
  expect(uniform(keyOf(1, 2, 3), 4)).toBe(uniform(keyOf(1, 2, 3), 4))
  expect(new Set(many(1000, (i) => hash(keyOf(7, i), 0))).size).toBe(1000)
})

test('numbers are spread evenly along positions and across keys (chi-square on 64 cells)', () => {
  for (const draw of [(i: number) => uniform(keyOf(5), i), (i: number) => uniform(keyOf(5, i), 3)]) {
    const cells = new Array<number>(64).fill(0)
    for (let i = 0; i < 64_000; i++) cells[Math.floor(draw(i) * 64)]! += 1
    const chi = cells.reduce((sum, cell) => sum + (cell - 1000) ** 2 / 1000, 0)
    expect(chi).toBeLessThan(110)
    expect(chi).toBeGreaterThan(28)
  }
})

test('neighbouring keys and positions are not correlated', () => {
  const product = (a: (i: number) => number, b: (i: number) => number) =>
    mean(many(50_000, (i) => (a(i) - 0.5) * (b(i) - 0.5))) * 12
  expect(
    Math.abs(
      product(
        (i) => uniform(keyOf(1, i), 0),
        (i) => uniform(keyOf(1, i + 1), 0),
      ),
    ),
  ).toBeLessThan(0.02)
  expect(
    Math.abs(
      product(
        (i) => uniform(keyOf(1, i), 0),
        (i) => uniform(keyOf(1, i), 1),
      ),
    ),
  ).toBeLessThan(0.02)
})

test.each([0.3, 5, 29, 31, 400, 31_000])('a Poisson count of mean %d has that mean and variance', (rate) => {
  const counts = many(4000, (i) => poisson(stream(keyOf(11, i)), rate))
  expect(Math.abs(mean(counts) - rate)).toBeLessThan(4.5 * Math.sqrt(rate / 4000))
  expect(variance(counts) / rate).toBeGreaterThan(0.9)
  expect(variance(counts) / rate).toBeLessThan(1.1)
})

test('normal, gamma and binomial numbers have the moments they should', () => {
  const normals = many(20_000, (i) => normal(3, i))
  expect(Math.abs(mean(normals))).toBeLessThan(0.03)
  expect(variance(normals)).toBeCloseTo(1, 1)
  const gammas = many(8000, (i) => gamma(stream(keyOf(13, i)), 4))
  expect(Math.abs(mean(gammas) - 4)).toBeLessThan(0.1)
  const counts = many(4000, (i) => binomial(stream(keyOf(17, i)), 500, 0.2))
  expect(Math.abs(mean(counts) - 100)).toBeLessThan(0.7)
  expect(variance(counts) / 80).toBeCloseTo(1, 0)
})

test('a mean that makes no sense is refused', () => {
  expect(() => poisson(stream(1), Number.NaN)).toThrow('mean')
  expect(() => poisson(stream(1), -1)).toThrow('mean')
})
