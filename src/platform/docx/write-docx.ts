import { strToU8, zipSync } from 'fflate'
import type { Block } from './blocks.ts'

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A Word document (Office Open XML, ECMA-376) with headings, lists and tables that screen readers know as such. */
export function writeDocx(title: string, blocks: readonly Block[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${PARTS.map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relations([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/numbering`, 'numbering.xml'],
    ]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORDS}"><w:body>${[paragraph(title, 'Title'), ...blocks.map(drawn)].join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr></w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

const PARTS = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['numbering', 'numbering'],
] as const

const relations = (each: readonly (readonly [type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`

function drawn(block: Block): string {
  if (block.kind === 'heading') return paragraph(block.text, 'Heading1')
  if (block.kind === 'paragraph') return paragraph(block.text)
  if (block.kind === 'list') return block.items.map((item) => paragraph(item, 'ListBullet')).join('')
  if (block.kind === 'quote') return paragraph(block.text, 'Quote') + paragraph(block.by)
  return `${paragraph(block.title, 'Heading2')}${table(block)}${paragraph('')}`
}

const paragraph = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${text
    .split(/\r?\n/)
    .map((line, i) => `<w:r>${i > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
    .join('')}</w:p>`

function table({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[], first: boolean) =>
    `<w:tr>${first ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(cell, first ? 'TableHead' : undefined)}</w:tc>`).join('')}</w:tr>`
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${head.map(() => '<w:gridCol/>').join('')}</w:tblGrid>${row(head, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>`
}

/** All that XML 1.0 cannot hold (its production 2, `Char`). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const escaped = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)

const style = (id: string, name: string, run: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="160" w:after="80"/>${more}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const STYLES = `${HEAD}<w:styles xmlns:w="${WORDS}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:b/><w:sz w:val="40"/>')}${style('Heading1', 'heading 1', '<w:b/><w:sz w:val="30"/>', '<w:keepNext/><w:outlineLvl w:val="0"/>')}${style('Heading2', 'heading 2', '<w:b/><w:sz w:val="24"/>', '<w:keepNext/><w:outlineLvl w:val="1"/>')}${style('ListBullet', 'List Bullet', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}${style('Quote', 'Quote', '<w:i/>', '<w:ind w:left="567"/>')}${style('TableHead', 'Table Head', '<w:b/>')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`

const NUMBERING = `${HEAD}<w:numbering xmlns:w="${WORDS}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
