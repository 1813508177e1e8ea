import { Checkboxes } from '../checkboxes.tsx'
import { Fieldset } from '../fieldset.tsx'
import type { Content } from '../parts.ts'
import { sizeInWords } from '../size-in-words.ts'
import { idOf } from './names.ts'
import { type FieldProps, labelOf } from './use-field.ts'
import { isObject } from './values.ts'

/** A file that the server has kept from when its form was refused. */
export type KeptFile = { filename: string; size: number; kept: string }

/** The kept files of a field. */
export function keptIn(value: unknown): KeptFile[] {
  return (Array.isArray(value) ? value : [value]).filter(isKept)
}

const isKept = (value: unknown): value is KeptFile =>
  isObject(value) &&
  typeof value.kept === 'string' &&
  typeof value.filename === 'string' &&
  typeof value.size === 'number'

type KeptFilesProps = FieldProps & { files: readonly KeptFile[]; multiple?: boolean; children: Content }

/** The kept files of a question by name, each to be left out if it is ticked; then a way to choose others. */
export function KeptFiles({ files, multiple, children, ...props }: KeptFilesProps) {
  const legend = labelOf({ labelSize: 's', ...props }, 'govuk-fieldset__legend')
  return (
    <div class="govuk-form-group">
      <Fieldset legend={legend}>
        {files.map(({ kept }) => (
          <input type="hidden" name={multiple ? '_keptBeside' : '_kept'} value={kept} />
        ))}
        <Here files={files} />
        <Checkboxes
          idPrefix={`${idOf(props.name)}-leave`}
          name="_leave"
          class="govuk-checkboxes--small"
          items={files.map((file) => ({
            value: file.kept,
            text: files.length === 1 ? 'Leave it out' : `Leave out ${inWords(file)}`,
          }))}
        />
        {children}
      </Fieldset>
    </div>
  )
}

function Here({ files }: { files: readonly KeptFile[] }) {
  const [first] = files
  return (
    <p class="govuk-body kith-file-names">
      {files.length === 1 && first
        ? `${inWords(first)} is still here, and goes with the form when you send it again.`
        : `These ${files.length} files are still here, and go with the form when you send it again.`}
    </p>
  )
}

const inWords = ({ filename, size }: KeptFile) => `${filename} (${sizeInWords(size)})`
