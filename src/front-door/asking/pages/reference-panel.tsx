import { Panel } from '../../../platform/kit/index.ts'

/** Thanks, with the reference to say when they call again; without it where no conversation is called so. */
export function ReferencePanel({ title, reference }: { title: string; reference: string | undefined }) {
  return (
    <Panel title={title}>
      {reference && (
        <>
          Your reference
          <br />
          <strong>{reference}</strong>
        </>
      )}
    </Panel>
  )
}
