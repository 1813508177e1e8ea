// Warns five minutes before a session ends for want of use. All tabs count as one: what is done in any keeps it open.
// Without this file a session ends just the same, and what was typed is kept when it is sent.

const MINUTE = 60_000
const WARNING = 5
const idle = Number(document.body.dataset.idleMinutes)
const tabs = new BroadcastChannel('kith-session')
let ends
let dialog

if (idle) {
  used()
  tabs.postMessage('used')
  tabs.onmessage = used
  setInterval(look, 5000)
  document.addEventListener('visibilitychange', look)
}

/** The session was used now. */
function used() {
  ends = Date.now() + idle * MINUTE
  dialog?.close()
}

function look() {
  const left = ends - Date.now()
  if (left <= 0) return leave()
  if (left <= WARNING * MINUTE) warn(Math.ceil(left / MINUTE))
}

function leave() {
  location.assign(
    `/signed-out?${new URLSearchParams({ idle: '1', to: location.pathname + location.search })}`,
  )
}

function warn(minutes) {
  dialog ??= makeDialog()
  const words = `You will be signed out in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
  const text = dialog.querySelector('[role="status"]')
  if (text.textContent !== words) text.textContent = words
  if (!dialog.open) dialog.showModal()
}

function makeDialog() {
  const made = document.createElement('dialog')
  made.className = 'kith-time-out'
  made.setAttribute('aria-labelledby', 'time-out-title')
  made.append(
    element('h2', 'Are you still there?', { className: 'govuk-heading-m', id: 'time-out-title' }),
    element('p', '', { className: 'govuk-body', role: 'status' }),
    element('p', 'What you have typed is kept.', { className: 'govuk-body' }),
    element('button', 'Stay signed in', { className: 'govuk-button', type: 'button', onclick: stay }),
  )
  made.addEventListener('cancel', stay)
  document.body.append(made)
  return made
}

function element(name, words, { role, ...properties }) {
  const made = Object.assign(document.createElement(name), properties, { textContent: words })
  if (role) made.setAttribute('role', role)
  return made
}

async function stay() {
  const answer = await fetch('/session').catch(() => undefined)
  if (answer?.status === 401) return leave()
  used()
  tabs.postMessage('used')
}
