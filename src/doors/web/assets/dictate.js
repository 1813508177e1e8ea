// A quiet button beside the boxes for longer words, where the browser can turn speech into text. Off until the worker
// turns it on, in this tab. What is heard goes from the browser to whoever made it, as the page says; Kith gets the
// words alone, when they are saved. Without this file, or where the browser cannot do it, everything is typed.

const ON = 'kith-dictation'
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition
const WARNING =
  'Your browser turns what you say into words. It may send the sound to the company that makes the browser. Kith never gets the sound, and gets the words only when you save. Speak where nobody overhears, and check names. It stays on until you close this tab.'
let listening

if (Recognition && document.body.dataset.idleMinutes) {
  for (const box of document.querySelectorAll('main form[method="post"] textarea')) add(box)
  document.addEventListener('kith:added', ({ target }) => target.querySelectorAll('textarea').forEach(add))
}

function add(box) {
  const place = document.createElement('div')
  place.className = 'kith-dictate'
  const label = box.labels[0]?.textContent.trim() ?? ''
  const speak = button('Speak instead of typing', `: ${label}`)
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  status.className = 'govuk-hint govuk-!-font-size-16'
  place.append(speak, status)
  box.after(place)
  speak.addEventListener('click', () => {
    if (listening) return listening.stop()
    if (sessionStorage.getItem(ON)) return listen(box, speak, status)
    ask(place, () => listen(box, speak, status))
  })
}

function button(words, hidden = '') {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'kith-dictate__button govuk-link'
  made.append(words)
  const more = document.createElement('span')
  more.className = 'govuk-visually-hidden'
  more.append(hidden)
  made.append(more)
  return made
}

function ask(place, begin) {
  if (place.querySelector('.govuk-inset-text')) return
  const told = document.createElement('div')
  told.className = 'govuk-inset-text'
  const words = document.createElement('p')
  words.className = 'govuk-body-s'
  words.append(WARNING)
  const [on, off] = [button('Turn it on and speak'), button('Leave it off')]
  on.addEventListener('click', () => {
    sessionStorage.setItem(ON, 'yes')
    told.remove()
    begin()
  })
  off.addEventListener('click', () => told.remove())
  told.append(words, on, ' ', off)
  place.append(told)
  on.focus()
}

function listen(box, speak, status) {
  const ears = new Recognition()
  Object.assign(ears, { lang: 'en-GB', continuous: true, interimResults: false })
  ears.addEventListener('result', ({ results, resultIndex }) => {
    for (const result of [...results].slice(resultIndex)) if (result.isFinal) write(box, result[0].transcript)
  })
  ears.addEventListener('error', ({ error }) => {
    status.dataset.problem = error
  })
  ears.addEventListener('end', () => {
    listening = undefined
    speak.firstChild.data = 'Speak instead of typing'
    status.textContent = problem(status.dataset.problem)
    delete status.dataset.problem
    box.focus()
  })
  listening = ears
  speak.firstChild.data = 'Stop listening'
  status.textContent = ' Your browser is listening.'
  ears.start()
}

function problem(error) {
  if (!error || error === 'aborted') return ''
  if (error === 'not-allowed') return ' The browser does not let it use the microphone. Type instead.'
  return ' The browser could not hear you. Try again, or type.'
}

/** Kept as if it had been typed, and not counted as typed. */
function write(box, words) {
  const said = words.trim()
  const gap = box.value && !/\s$/.test(box.value) ? ' ' : ''
  box.setRangeText(gap + said, box.value.length, box.value.length, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
