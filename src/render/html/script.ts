/**
 * What the page does beyond being read: it filters, unfolds what a cell leads to, moves with the arrow keys, and keeps its
 * state in the part of the address behind `#`, so that a view can be sent. `?` starts a state; anything else is the
 * address of a row. It stands in a `script` element, whose hash `policy.ts` keeps.
 */
export const SCRIPT = `
'use strict'
const form = document.getElementById('filters')
const table = document.getElementById('table')
const all = (selector, root) => [...(root ?? document).querySelectorAll(selector)]
const target = (id) => (id === '' ? null : document.getElementById(id))
const addressed = (link) => decodeURIComponent(link.getAttribute('href').slice(1))

const rows = all('details.row').map((element) => ({
  element,
  id: element.querySelector('.body').id,
  verdict: element.dataset.v,
  section: element.dataset.s,
  isNew: 'new' in element.dataset,
  cluster: element.closest('.cluster').id,
  words: undefined,
}))
const cells = new Map(table === null ? [] : all('td a', table).map((link) => [addressed(link), link.parentElement]))

function stateOf(hash) {
  const text = hash.replace(/^#/, '')
  if (!text.startsWith('?')) {
    let at = text
    try {
      at = decodeURIComponent(text)
    } catch {}
    return { verdicts: [], cluster: '', section: '', text: '', onlyNew: false, at }
  }
  const given = new URLSearchParams(text)
  const one = (name) => given.get(name) ?? ''
  return {
    verdicts: one('verdict') === '' ? [] : one('verdict').split(','),
    cluster: one('cluster'),
    section: one('section'),
    text: one('text'),
    onlyNew: one('new') === '1',
    at: one('at'),
  }
}

function hashOf(state) {
  const kept = [
    ['verdict', state.verdicts.join(',')],
    ['cluster', state.cluster],
    ['section', state.section],
    ['text', state.text],
    ['new', state.onlyNew ? '1' : ''],
  ].filter(([, value]) => value !== '')
  if (kept.length === 0) return '#' + encodeURI(state.at)
  return '#?' + new URLSearchParams(state.at === '' ? kept : [...kept, ['at', state.at]])
}

function read() {
  const value = (name) => form.elements.namedItem(name)
  return {
    verdicts: all('[name=verdict]:checked', form).map((box) => box.value),
    cluster: value('cluster').value,
    section: value('section').value,
    text: value('text').value,
    onlyNew: value('new')?.checked ?? false,
    at: '',
  }
}

function show(state) {
  for (const box of all('[name=verdict]', form)) box.checked = state.verdicts.includes(box.value)
  for (const name of ['cluster', 'section', 'text']) {
    const field = form.elements.namedItem(name)
    if (field.value !== state[name]) field.value = state[name]
  }
  const onlyNew = form.elements.namedItem('new')
  if (onlyNew !== null) onlyNew.checked = state.onlyNew
}

function wordsOf(row) {
  if (row.words === undefined) {
    const section = form.elements.namedItem('section').options[Number(row.section) + 1]
    const owner = row.element.closest('.cluster').querySelector('h3')
    row.words = [row.element.textContent, section.textContent, owner.textContent].join(' ').toLowerCase()
  }
  return row.words
}

function filter() {
  const state = read()
  const words = state.text.toLowerCase().split(/\\s+/).filter((word) => word !== '')
  let shown = 0
  for (const row of rows) {
    const matches =
      (state.verdicts.length === 0 || state.verdicts.includes(row.verdict)) &&
      (state.cluster === '' || state.cluster === row.cluster) &&
      (state.section === '' || state.section === row.section) &&
      (!state.onlyNew || row.isNew) &&
      words.every((word) => wordsOf(row).includes(word))
    row.element.hidden = !matches
    const cell = cells.get(row.id)
    if (cell === undefined) continue
    cell.classList.toggle('off', !matches)
    if (matches) shown += 1
  }
  document.getElementById('shown').textContent = shown
  for (const group of all('.group')) {
    const inside = all('details.row', group)
    const left = inside.filter((row) => !row.hidden).length
    group.hidden = left === 0
    group.querySelector('.number').textContent = left === inside.length ? left : left + ' of ' + inside.length
  }
  for (const cluster of all('.cluster')) cluster.hidden = all('details.row:not([hidden])', cluster).length === 0
  hideEmpty(shown)
}

function hideEmpty(shown) {
  if (table === null) return
  const isOff = (cell) => cell === undefined || cell.firstElementChild === null || cell.classList.contains('off')
  const lines = all('tbody tr:not(.section)', table)
  for (const line of lines) line.hidden = all('td', line).every(isOff)
  for (const body of all('tbody', table)) body.hidden = all('tr:not(.section):not([hidden])', body).length === 0
  const heads = all('thead tr', table)
  for (let column = 1; column < heads[0].cells.length; column += 1) {
    const empty = lines.every((line) => isOff(line.cells[column]))
    for (const line of [...heads, ...lines]) line.cells[column].hidden = empty
  }
  table.hidden = shown === 0
  document.querySelector('.none').hidden = shown > 0
}

function reveal(id) {
  for (const row of all('.aimed')) row.classList.remove('aimed')
  const element = target(id)
  if (element === null) return
  if (element.closest('[hidden]') !== null) {
    form.reset()
    filter()
  }
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement.closest('details')) fold.open = true
  element.scrollIntoView()
  if (!element.matches('.body')) return
  element.parentElement.classList.add('aimed')
  element.previousElementSibling.focus({ preventScroll: true })
}

function follow() {
  const state = stateOf(location.hash)
  show(state)
  filter()
  reveal(state.at)
}

function step(event) {
  const cell = event.target.closest?.('td')
  const by = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key]
  if (by === undefined || cell == null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const lines = all('tbody tr:not(.section)', table)
  let line = lines.indexOf(cell.parentElement) + by[0]
  let column = cell.cellIndex + by[1]
  for (; lines[line]?.cells[column] !== undefined && column > 0; line += by[0], column += by[1]) {
    const link = lines[line].cells[column].querySelector('a')
    if (link === null || link.getClientRects().length === 0 || getComputedStyle(link).visibility === 'hidden') continue
    event.preventDefault()
    link.focus()
    return
  }
}

if (form !== null) {
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    history.replaceState(null, '', hashOf(read()))
    filter()
  })
  form.addEventListener('reset', () => {
    history.replaceState(null, '', location.pathname + location.search)
    setTimeout(filter)
  })
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]')
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const hash = hashOf({ ...read(), at: addressed(link) })
    if (hash === location.hash) reveal(addressed(link))
    else location.hash = hash
  })
  table?.addEventListener('keydown', step)
  addEventListener('hashchange', follow)
  // Older browsers print a closed fold closed.
  addEventListener('beforeprint', () => {
    for (const fold of all('details:not(.offer:not(.table))')) fold.open = true
  })
  follow()
}
`
