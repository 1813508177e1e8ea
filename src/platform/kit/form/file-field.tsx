import { FileUpload } from '../file-upload.tsx'
import type { FieldProps } from './use-field.ts'
import { labelOf, useField } from './use-field.ts'

export type FileFieldProps = FieldProps & {
  multiple?: boolean
  /** Kinds of file, as in the `accept` attribute: ".pdf,image/*". */
  accept?: string
}

/** A question answered with a file; its form needs `multipart`. A browser never keeps a chosen file when a form comes back. */
export function FileField({ multiple, accept, ...props }: FileFieldProps) {
  const { id, errorMessage } = useField(props.name)
  return (
    <FileUpload
      {...{ id, errorMessage, multiple }}
      name={props.name}
      label={labelOf(props)}
      hint={props.hint}
      javascript
      attributes={{ accept }}
    />
  )
}
