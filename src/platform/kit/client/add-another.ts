// Makes the buttons of AddAnother work in the page. Without this file they send the form.

for (const list of document.querySelectorAll<HTMLElement>('[data-module="kith-add-another"]')) start(list)

function start(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>(
      'button[name="_add"], button[name="_remove"]',
    )
    if (!button || button.closest('[data-module="kith-add-another"]') !== list) return
    event.preventDefault()
    if (button.name === '_add') addRow(list, button)
    else removeRow(list, button)
    renumber(list)
  })
}

function addRow(list: HTMLElement, button: HTMLButtonElement): void {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template')
  if (!template) return
  const index = 1 + Math.max(-1, ...rows(list).map(indexOf))
  const added = template.content.cloneNode(true) as DocumentFragment
  for (const element of added.querySelectorAll('*')) fillIndex(element, index)
  const box = added.firstElementChild
  const first = added.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea')
  list.insertBefore(added, button)
  box?.dispatchEvent(new Event('kith:added', { bubbles: true }))
  first?.focus()
}

function fillIndex(element: Element, index: number): void {
  for (const { name, value } of [...element.attributes]) {
    if (value.includes('__row__')) element.setAttribute(name, value.replaceAll('__row__', String(index)))
  }
}

function removeRow(list: HTMLElement, button: HTMLButtonElement): void {
  button.closest('.kith-add-another__row')?.remove()
  list.focus()
}

/** Numbers the headings, and shows only those buttons that may be pressed. */
function renumber(list: HTMLElement): void {
  const all = rows(list)
  all.forEach((row, position) => {
    for (const number of row.querySelectorAll('[data-kith-number]')) number.textContent = String(position + 1)
    toggle(row.querySelector<HTMLElement>('button[name="_remove"]'), all.length > Number(list.dataset.min))
  })
  toggle(
    list.querySelector<HTMLElement>(':scope > button[name="_add"]'),
    all.length < Number(list.dataset.max),
  )
}

function toggle(button: HTMLElement | null, shown: boolean): void {
  if (button) button.hidden = !shown
}

function rows(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > .kith-add-another__row')]
}

function indexOf(row: HTMLElement): number {
  const name = row.querySelector<HTMLButtonElement>('button[name="_remove"]')?.value ?? ''
  return Number(/\[(\d+)\]$/.exec(name)?.[1] ?? -1)
}
