import type { Block } from '../../../platform/docx/blocks.ts'
import { InsetText, Table, WideTable } from '../../../platform/kit/index.ts'

/** A document’s parts on a page. */
export const BlocksView = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block) => <Drawn block={block} />)

function Drawn({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h2 class="govuk-heading-m">{block.text}</h2>
  if (block.kind === 'paragraph') return <p class="govuk-body">{block.text}</p>
  if (block.kind === 'list')
    return (
      <ul class="govuk-list govuk-list--bullet">
        {block.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    )
  if (block.kind === 'quote')
    return (
      <InsetText>
        <blockquote>
          {block.text.split(/\r?\n/).map((line) => (
            <p class="govuk-body">{line}</p>
          ))}
        </blockquote>
        <p class="govuk-body">{block.by}</p>
      </InsetText>
    )
  return (
    <WideTable label={block.title}>
      <Table
        caption={block.title}
        captionClass="govuk-visually-hidden"
        head={block.head}
        rows={block.rows}
        firstCellIsHeader
      />
    </WideTable>
  )
}
