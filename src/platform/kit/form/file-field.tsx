import { FileUpload } from '../file-upload.tsx'
import { KeptFiles, keptIn } from './kept-files.tsx'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'

export type FileFieldProps = FieldProps & {
  multiple?: boolean
  /** Kinds of file, as in the `accept` attribute: ".pdf,image/*". */
  accept?: string
}

/** A question answered with a file; its form needs `multipart`. What came with a form that was refused is kept, and need not be chosen again. */
export function FileField({ multiple, accept, ...props }: FileFieldProps) {
  const { id, value, errorMessage } = useField(props.name)
  const kept = keptIn(value)
  const upload = (label: ReturnType<typeof labelOf>) => (
    <FileUpload
      {...{ id, errorMessage, multiple, label }}
      name={props.name}
      hint={props.hint}
      javascript
      attributes={{ accept }}
    />
  )
  if (kept.length === 0) return upload(labelOf(props))
  return (
    <KeptFiles files={kept} multiple={multiple} {...props}>
      {upload({ text: multiple ? 'Choose more files' : 'Choose another file' })}
    </KeptFiles>
  )
}
