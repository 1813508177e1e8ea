// Keeps what is typed into a page's form: one second after the last change, and when the page is left.
// Without this file a form still works; only what was not sent is lost when the page is closed.

const WAIT = 1000
const changed = new Set()
let timer

if (document.body.dataset.idleMinutes) {
  document.addEventListener('input', (event) => note(event.target.form))
  document.addEventListener('submit', forget)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave())
}

/** Forms that carry `_form` are a page's own; searches and sign-out are not. */
function note(form) {
  if (!form?.elements.namedItem('_form')) return
  changed.add(form)
  clearTimeout(timer)
  timer = setTimeout(save, WAIT)
}

function save() {
  for (const form of changed)
    fetch('/drafts', { method: 'POST', body: draftOf(form), keepalive: true }).catch(() => {})
  changed.clear()
}

function leave() {
  clearTimeout(timer)
  for (const form of changed) navigator.sendBeacon('/drafts', draftOf(form))
  changed.clear()
}

/** What is sent needs no draft; a late one would come back after it. */
function forget(event) {
  changed.delete(event.target)
  clearTimeout(timer)
}

function draftOf(form) {
  const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
  return new URLSearchParams([...texts, ['_page', location.pathname + location.search]])
}
