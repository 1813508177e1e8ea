import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Content } from '../parts.ts'
import type { FormError, FormValues } from './values.ts'

/** What the fields of a form find by their names. */
export type FormState = { values: FormValues; errors: readonly FormError[] }

const FormContext = createContext<FormState>({ values: {}, errors: [] })

/** The answers and errors of the form around a field. */
export function useForm(): FormState {
  return useContext(FormContext)
}

/** Gives its fields their answers and errors; draws nothing itself. */
export function FormProvider({ values, errors, children }: Partial<FormState> & { children: Content }) {
  return (
    <FormContext.Provider value={{ values: values ?? {}, errors: errors ?? [] }}>
      {children}
    </FormContext.Provider>
  )
}

export type FormProps = Partial<FormState> & {
  children: Content
  /** Where it is sent; the page's own address if left out. */
  action?: string
  method?: 'post' | 'get'
  /** Needed when it has a file. */
  multipart?: boolean
  id?: string
  /** Fields that are sent and not shown. */
  hidden?: Record<string, string | undefined>
}

/** A form whose fields find their own answers and errors. The server checks it: the browser's own checks are off. */
export function Form({
  values,
  errors,
  children,
  action,
  method = 'post',
  multipart,
  id,
  hidden = {},
}: FormProps) {
  return (
    <form
      action={action}
      method={method}
      id={id}
      enctype={multipart ? 'multipart/form-data' : undefined}
      novalidate
    >
      <EnterKeyButton />
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
      )}
      <FormProvider values={values} errors={errors}>
        {children}
      </FormProvider>
    </form>
  )
}

/**
 * Enter presses the first submit button of a form (HTML Standard, implicit submission). It has to be one without a
 * name, so that Enter never adds or removes a row.
 */
function EnterKeyButton() {
  const away = { tabindex: -1, 'aria-hidden': 'true' } as const
  return (
    <button type="submit" class="kith-enter-key" {...away}>
      Continue
    </button>
  )
}
