import { FormErrorSummary } from '../../platform/kit/form/form-error-summary.tsx'
import { InsetText } from '../../platform/kit/inset-text.tsx'
import { SummaryList } from '../../platform/kit/summary-list.tsx'
import type { FormState } from '../../platform/pages/page.ts'

/** What has to be known before a form is read on: its errors, a newer version, a draft that fills it. */
export function FormNews({ form, page }: { form: FormState; page: string }) {
  const ofNoField = form.message ? [{ path: [], message: form.message }] : []
  return (
    <>
      <FormErrorSummary values={form.values} errors={[...ofNoField, ...form.errors]} />
      {form.current && <WhatStands current={form.current} />}
      {form.draftFrom && <DraftLine from={form.draftFrom} page={page} />}
    </>
  )
}

function WhatStands({ current }: { current: Record<string, string> }) {
  const rows = Object.entries(current).map(([label, value]) => ({
    key: { text: label },
    value: { text: value },
  }))
  return (
    <section aria-labelledby="what-stands">
      <h2 class="govuk-heading-m" id="what-stands">
        What the record holds now
      </h2>
      <SummaryList rows={rows} />
      <p class="govuk-body">
        Your own answers are below. Compare them, change them if need be, and send them again.
      </p>
    </section>
  )
}

function DraftLine({ from, page }: { from: string; page: string }) {
  return (
    <InsetText class="govuk-!-margin-top-0">
      <form class="kith-draft" action="/drafts/discard" method="post">
        <input type="hidden" name="_page" value={page} />
        What you typed on {from} was kept, and is in the form below.{' '}
        <button class="kith-link-button govuk-link" type="submit">
          Discard it and start again
        </button>
      </form>
    </InsetText>
  )
}
