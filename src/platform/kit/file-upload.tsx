import type { QuestionProps } from './form-group.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import type { LabelPart } from './label.tsx'
import { LabelFor } from './label.tsx'
import type { Attributes, Content, Look } from './parts.ts'
import { classes, part, translations } from './parts.ts'

export type FileUploadProps = Look &
  QuestionProps & {
    name: string
    id?: string
    label: LabelPart
    disabled?: boolean
    multiple?: boolean
    /** Adds a larger area that files can be dropped on, where there is JavaScript. */
    javascript?: boolean
    wrapperClass?: string
    wrapperAttributes?: Attributes
    chooseFilesButtonText?: string
    dropInstructionText?: string
    multipleFilesChosenText?: Record<string, string>
    noFileChosenText?: string
    enteredDropZoneText?: string
    leftDropZoneText?: string
  }

/** A question answered with a file. Its form has to be sent as multipart/form-data. */
export function FileUpload(props: FileUploadProps) {
  const id = props.id || props.name
  return (
    <FormGroup {...props}>
      <LabelFor label={props.label} for={id} />
      <HintAndError id={id} {...props} />
      {part(props.formGroup?.beforeInput).text}
      <DropArea {...props}>
        <FileInput {...props} id={id} />
      </DropArea>
      {part(props.formGroup?.afterInput).text}
    </FormGroup>
  )
}

function FileInput(props: FileUploadProps) {
  return (
    <input
      class={classes('govuk-file-upload', props.class, props.errorMessage && 'govuk-file-upload--error')}
      id={props.id}
      name={props.name}
      type="file"
      disabled={props.disabled || undefined}
      multiple={props.multiple || undefined}
      aria-describedby={describedBy(props.id, props)}
      {...props.attributes}
    />
  )
}

function DropArea({ children, ...props }: FileUploadProps & { children: Content }) {
  if (!props.javascript) return <>{children}</>
  const words = translations({
    'choose-files-button': props.chooseFilesButtonText,
    'no-file-chosen': props.noFileChosenText,
    'multiple-files-chosen': props.multipleFilesChosenText,
    'drop-instruction': props.dropInstructionText,
    'entered-drop-zone': props.enteredDropZoneText,
    'left-drop-zone': props.leftDropZoneText,
  })
  return (
    <div
      class={classes('govuk-file-upload-wrapper', props.wrapperClass)}
      data-module="govuk-file-upload"
      {...words}
      {...props.wrapperAttributes}
    >
      {children}
    </div>
  )
}
