// Counts how long somebody works on a form and how much they type, and sends it with the form. What is typed is not
// read: its length is. Without this file the time since the page was shown is taken instead.

const REST = 60
const began = new WeakMap()

if (document.body.dataset.idleMinutes) {
  document.addEventListener('input', (event) => count(event))
  document.addEventListener('submit', (event) => tell(event.target))
}

/** A pause of more than a minute is not work on the form: somebody talks, drives, or makes tea. */
function count({ target, data }) {
  const form = target.form
  if (!form?.elements.namedItem('_form')) return
  const now = performance.now() / 1000
  const own = began.get(form) ?? { last: 0, worked: 0, typed: 0 }
  own.worked += Math.min(now - own.last, REST)
  own.last = now
  own.typed += typeof data === 'string' ? data.length : 0
  began.set(form, own)
}

function tell(form) {
  const own = began.get(form)
  if (!own) return
  own.worked += Math.min(performance.now() / 1000 - own.last, REST)
  add(form, '_worked', Math.round(own.worked))
  add(form, '_typed', own.typed)
}

function add(form, name, value) {
  const field = form.elements.namedItem(name) ?? form.appendChild(document.createElement('input'))
  Object.assign(field, { type: 'hidden', name, value: String(value) })
}
