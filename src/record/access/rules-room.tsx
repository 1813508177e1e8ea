import { Link, Table, WideTable } from '../../platform/kit/index.ts'
import type { Room } from '../../platform/operations/registry.ts'
import { page } from '../../platform/pages/page.ts'
import { CAPABILITIES, type Capability } from './capabilities.ts'
import { may } from './may.ts'
import { accessRulesPath } from './paths.ts'
import { RELATIONS, ROLES } from './roles.ts'
import { ACCESS_RULES } from './rules.ts'

/** A capability with its rules and everything that asks for it. */
export interface CapabilityInWords {
  capability: Capability
  title: string
  rules: {
    who: string
    /** What the worker has to be to the record besides. */
    when: string
    because: string
    restricted: boolean
  }[]
  /** What the operations, readings and pages under it do. */
  does: string[]
}

/** The page of the rules of access: the table that decides, and all that it decides about, from every room. */
export function accessRulesRoom(rooms: () => readonly Room[]): Room {
  return {
    name: 'access-rules',
    pages: [
      page({
        path: accessRulesPath,
        title: 'Who can do what',
        may: may('be-signed-in'),
        read: async () => capabilitiesInWords(rooms()),
        view: (capabilities) => <RulesView capabilities={capabilities} />,
      }),
    ],
  }
}

export function capabilitiesInWords(rooms: readonly Room[]): CapabilityInWords[] {
  return (Object.keys(CAPABILITIES) as Capability[]).map((capability) => ({
    capability,
    title: CAPABILITIES[capability],
    rules: ACCESS_RULES.filter((rule) => rule.capability === capability).map((rule) => ({
      who: rule.roles.map((role) => ROLES[role].split(':')[0]).join(', '),
      when: rule.relation === 'council' ? 'has the role' : RELATIONS[rule.relation],
      because: rule.because,
      restricted: rule.relation === 'emergency' || rule.evenRestricted === true,
    })),
    does: [...new Set(rooms.flatMap((room) => asksFor(room, capability)))],
  }))
}

function asksFor(room: Room, capability: Capability): string[] {
  const things = [...(room.operations ?? []), ...(room.readings ?? [])]
  const pages = [...(room.pages ?? []), ...(room.downloads ?? [])]
  return [
    ...things.filter(({ may: { capability: own } }) => own === capability).map(({ summary }) => summary),
    ...pages.filter(({ may: { capability: own } }) => own === capability).map(pageInWords),
  ]
}

/** A page by its title where that is fixed, else by its address. */
function pageInWords(
  shown: NonNullable<Room['pages']>[number] | NonNullable<Room['downloads']>[number],
): string {
  const { path } = shown
  if ('title' in shown && typeof shown.title === 'string') return `Open “${shown.title}”.`
  return `Open ${path.template.replaceAll(/:(\w+)/g, '…')}`
}

function RulesView({ capabilities }: { capabilities: readonly CapabilityInWords[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">Who can do what</h1>
      <p class="govuk-body">
        These are the rules that decide, as they stand in the program. What no line allows, nobody may do.
        Every look at a record is kept with the line that allowed it. A restricted record is open only to the
        people it names, and where a line says so.
      </p>
      <ul class="govuk-list">
        {capabilities.map(({ capability, title }) => (
          <li>
            <Link href={`#${capability}`}>{title}</Link>
          </li>
        ))}
      </ul>
      {capabilities.map((one) => (
        <OneCapability {...one} />
      ))}
    </>
  )
}

function OneCapability({ capability, title, rules, does }: CapabilityInWords) {
  return (
    <section id={capability} aria-labelledby={`${capability}-title`}>
      <h2 class="govuk-heading-m" id={`${capability}-title`}>
        {title}
      </h2>
      <WideTable label={`${title}: the rules`}>
        <Table
          head={['Role', 'If the worker', 'Because', 'Restricted records too']}
          rows={rules.map(({ who, when, because, restricted }) => [
            who,
            when,
            because,
            restricted ? 'Yes' : 'No',
          ])}
        />
      </WideTable>
      {does.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              What this is for<span class="govuk-visually-hidden">: {title}</span>
            </span>
          </summary>
          <div class="govuk-details__text">
            <ul class="govuk-list govuk-list--bullet">
              {does.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  )
}
