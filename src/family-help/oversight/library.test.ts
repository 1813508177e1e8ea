import { describe, expect, it } from 'vitest'
import type { FamilyFacts } from '../families/facts.ts'
import { LIBRARY, questionsFor, THEMES } from './library.ts'

const facts = { goals: 1, children: [{}], overlays: [] } as unknown as FamilyFacts

describe('questions for supervision', () => {
  it('has some for every theme, each with why it is asked', () => {
    for (const theme of Object.keys(THEMES)) expect(LIBRARY.some((one) => one.theme === theme)).toBe(true)
    for (const { question, why } of LIBRARY) expect(question.endsWith('?') && why.length > 20).toBe(true)
  })

  it('brings money and culture every time, and others in another week', () => {
    const themes = (week: number) => questionsFor([facts], week).map(({ theme }) => theme)
    expect(themes(0)).toEqual(['money', 'culture', 'parents'])
    expect(questionsFor([facts], 0)).not.toEqual(questionsFor([facts], 1))
    expect(questionsFor([{ ...facts, goals: 0 }], 0).map(({ theme }) => theme)).toContain('strengths')
  })
})
