// A form that asks: with script, every change asks the page anew and puts its answer in place. Without it, the button does.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-module="kith-live"]')) listen(form)

function listen(form: HTMLFormElement): void {
  let waiting = 0
  let asked: AbortController | undefined
  const ask = () => {
    asked?.abort()
    asked = new AbortController()
    draw(form, asked.signal)
  }
  form.addEventListener('input', (event) => {
    mirror(form, event.target as HTMLInputElement)
    clearTimeout(waiting)
    waiting = window.setTimeout(ask, 120)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(waiting)
    ask()
  })
}

/** A slider and its box move together. */
function mirror(form: HTMLFormElement, moved: HTMLInputElement): void {
  const { kithMirrors: name } = moved.dataset
  const other = name
    ? form.querySelector<HTMLInputElement>(`[name="${name}"]`)
    : form.querySelector<HTMLInputElement>(`[data-kith-mirrors="${moved.name}"]`)
  if (other) other.value = moved.value
}

async function draw(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const address = addressOf(form)
  const shown = document.getElementById(form.dataset.kithLive ?? '')
  if (!shown) return
  shown.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(address, { signal, headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.getElementById(shown.id)
    if (!next) return void location.assign(address)
    replace(shown, next)
    history.replaceState(history.state, '', address)
    say(form, next.dataset.kithSays ?? '')
  } catch {
    if (!signal.aborted) {
      shown.removeAttribute('aria-busy')
      say(form, 'This could not be drawn. Check the connection and try again.')
    }
  }
}

/** The form's address, with what is not as it stands by itself. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name)
    const standard = (field instanceof RadioNodeList ? field[0] : field) as HTMLElement | null
    if (typeof value === 'string' && value !== standard?.dataset.kithStandard) query.append(name, value)
  }
  const asked = query.toString()
  const place = new URL(form.action).pathname
  return asked ? `${place}?${asked}` : place
}

/** Puts the answer in place; what was opened stays open. */
function replace(shown: HTMLElement, next: HTMLElement): void {
  const open = [...shown.querySelectorAll('details')].map((each) => each.open)
  const fresh = document.importNode(next, true)
  fresh.querySelectorAll('details').forEach((each, i) => {
    each.open = open[i] ?? each.open
  })
  shown.replaceWith(fresh)
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[data-kith-live-status]')
  if (status) status.textContent = words
}
