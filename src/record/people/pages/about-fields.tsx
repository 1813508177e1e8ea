import {
  CheckboxGroup,
  DateField,
  Details,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  useForm,
  YesNoField,
} from '../../../platform/kit/index.ts'
import { choicesOf, DISABILITIES, ETHNICITIES, LANGUAGES, SEXES } from '../../codes.ts'

/** Who somebody is: names and birth. */
export function NameFields() {
  return (
    <>
      <TextField name="givenNames" label="Given names" />
      <TextField name="familyName" label="Family name" />
      <TextField
        name="knownAs"
        label="What do they want to be called?"
        hint="If it is not their first given name"
      />
      <DateField name="birthDate" label="Date of birth" hint="For example, 27 3 2016" />
      <Details summary="A baby who is not yet born" open={useHasWork(['expectedBirthDate'])}>
        <DateField name="expectedBirthDate" label="When is the baby expected?" />
      </Details>
      <RadioGroup name="sex" label="Sex registered at birth" items={choicesOf(SEXES)} inline />
    </>
  )
}

/** What helps to meet somebody as they are. */
export function NeedsFields() {
  return (
    <>
      <TextField name="gender" label="Gender, in their own words" optional />
      <TextField name="pronouns" label="Pronouns" hint="For example, she/her" optional />
      <SelectField
        name="ethnicity"
        label="Ethnicity, as they say it"
        items={choicesOf(ETHNICITIES)}
        emptyText="Choose"
      />
      <TextField name="firstLanguage" label="First language" list="languages" />
      <TextField name="otherLanguages" label="Other languages" hint="With commas between them" optional />
      <YesNoField name="interpreter" label="Is an interpreter needed?" />
      <TextArea
        name="communication"
        label="How do we talk together well?"
        hint="Signs, pictures, an app, quiet places, time to answer"
        rows={3}
        optional
      />
      <CheckboxGroup name="disabilities" label="Disability" items={choicesOf(DISABILITIES)} small />
      <TextField name="phone" label="Telephone" type="tel" width={20} optional />
      <TextField name="email" label="Email" type="email" optional />
      <Languages />
    </>
  )
}

/** The languages that are offered; any other may be written. */
function Languages() {
  return (
    <datalist id="languages">
      {LANGUAGES.map((language) => (
        <option value={language} />
      ))}
    </datalist>
  )
}

/** Has one of these fields something wrong, or a date in it? What is folded away then stands open. */
export function useHasWork(names: readonly string[]): boolean {
  const { values, errors } = useForm()
  return names.some(
    (name) => typeof values[name] === 'string' || errors.some(({ path }) => String(path[0]) === name),
  )
}

/** The names of `NeedsFields`. */
export const NEEDS = [
  ...['gender', 'pronouns', 'ethnicity', 'firstLanguage', 'otherLanguages', 'interpreter', 'communication'],
  ...['disabilities', 'phone', 'email'],
] as const
