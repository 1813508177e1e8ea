interface ShareInWordsProps {
  /** Per cent, with its 95% interval and of how many; undefined where there are too few. */
  share: { percent: number; of: number; low: number; high: number } | undefined
  /** What the share is of: "of the links that were looked at, the family was reached". */
  says: string
}

/** A share as a sentence, with what chance alone can give. */
export function ShareInWords({ share, says }: ShareInWordsProps) {
  if (!share) return <p class="govuk-body">There are too few to show.</p>
  const { percent, of, low, high } = share
  return (
    <p class="govuk-body">
      In {percent}% {says} ({of} in all). With so many, chance alone can give from {low}% to {high}%.
    </p>
  )
}
