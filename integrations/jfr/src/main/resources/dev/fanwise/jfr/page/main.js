
// ---- the list of calls

const search = document.getElementById('search');
const show = document.getElementById('show');
const order = document.getElementById('order');
const list = new Rows(document.getElementById('list'), 46, fillCall, showCall);
const smallTexts = data.texts.map(each => each.toLowerCase());

function fillCall(row, call) {
  const counts = inside.get(call);
  row.className += ' outcome-' + classOf(call);
  row.setAttribute('role', 'option');
  const name = element('div', 'name', text(data.name[call]));
  name.title = text(data.name[call]);
  const first = element('div', 'line');
  first.append(name, element('div', 'took', ms(data.took[call])));
  const about = element('div', 'about', count(counts.tasks, 'task'));
  let told = about.textContent;
  for (const kind of ['failed', 'cancelled', 'other']) {
    if (!counts[kind]) continue;
    const counted = element('span', 'outcome-' + kind);
    counted.append(icon(kind), counts[kind].toLocaleString('en'));
    about.append(counted);
    told += ', ' + counts[kind] + ' ' + (kind === 'other' ? 'not ended' : kind);
  }
  const second = element('div', 'line');
  second.append(about, element('div', 'time', clock(data.start[call])));
  const what = element('div', 'what');
  what.append(first, second);
  row.append(icon(classOf(call)), what);
  row.setAttribute('aria-label', text(data.name[call]) + ', ' + howItEnded(call) + ', ' + told + ', ' + ms(data.took[call]));
}

/** For each text whether it has the term in it. */
function found(term) {
  const marks = new Uint8Array(smallTexts.length);
  for (let index = 0; index < marks.length; index++) marks[index] = smallTexts[index].includes(term) ? 1 : 0;
  return marks;
}

const isHit = (marks, row) => marks[data.name[row]] || marks[data.outcome[row]] || (data.failure[row] >= 0 && marks[data.failure[row]]);

function hasHit(marks, call) {
  for (let row = call; row < after[call]; row++) if (isHit(marks, row)) return true;
  return false;
}

function showList() {
  const terms = search.value.toLowerCase().split(/\s+/).filter(each => each);
  const marks = terms.map(found);
  hits = marks.length ? marks[0].map((_, index) => marks.some(each => each[index])) : null;
  const wanted = roots.filter(call => (!show.value || inside.get(call)[show.value] > 0) && marks.every(each => hasHit(each, call)));
  if (order.value === 'longest') wanted.sort((one, other) => data.took[other] - data.took[one]);
  document.getElementById('found').textContent = wanted.length === roots.length ? count(roots.length, 'call')
    : wanted.length.toLocaleString('en') + ' of ' + count(roots.length, 'call');
  const kept = wanted.indexOf(root);
  list.show(wanted, Math.max(0, kept));
  if (wanted.length && kept < 0) showCall(wanted[0]);
  else if (wanted.length) tree.draw(true);
}

let isWaiting = false;
function showListSoon() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => { isWaiting = false; showList(); });
}
search.addEventListener('input', showListSoon);
show.addEventListener('change', showList);
order.addEventListener('change', showList);

// ---- buttons and keys

const actions = {
  '+': () => zoom(0.5), '=': () => zoom(0.5), '-': () => zoom(2), '0': () => look(-Infinity, Infinity), z: zoomToRow,
  ',': () => pan(-0.25), '.': () => pan(0.25),
  c: () => next(row => data.critical[row] === 1), f: () => next(row => outcomeOf(row) === 'failed'),
};
document.getElementById('zoom-in').addEventListener('click', actions['+']);
document.getElementById('zoom-out').addEventListener('click', actions['-']);
document.getElementById('zoom-row').addEventListener('click', actions.z);
document.getElementById('zoom-all').addEventListener('click', actions['0']);

document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || root < 0) return;
  const isTyping = /^(INPUT|SELECT)$/.test(event.target.tagName);
  if (event.key === 'Escape') {
    if (event.target === search && search.value) { search.value = ''; showList(); }
    list.viewport.focus();
  } else if (event.key === 'Enter' && (event.target === search || event.target === list.viewport)) {
    (event.target === search ? list : tree).viewport.focus();
  } else if (event.key === 'ArrowDown' && event.target === search) {
    list.viewport.focus();
  } else if (isTyping) {
    return;
  } else if (event.key === '/') {
    search.focus();
    search.select();
  } else if (actions[event.key]) {
    actions[event.key]();
  } else {
    return;
  }
  event.preventDefault();
});

tree.viewport.addEventListener('keydown', event => {
  const row = selectedRow();
  const isOpen = after[row] > row + 1 && !closed.has(row);
  if (event.key === 'ArrowLeft') {
    if (isOpen) toggle(row); else if (row !== root) goTo(around[row]);
  } else if (event.key === 'ArrowRight') {
    if (closed.has(row)) toggle(row); else if (isOpen) goTo(row + 1);
  } else {
    return;
  }
  event.preventDefault();
});

tree.viewport.addEventListener('wheel', event => {
  if (!event.ctrlKey && !event.shiftKey) return;
  event.preventDefault();
  if (event.ctrlKey) zoom(event.deltaY > 0 ? 1.25 : 0.8); else pan(event.deltaY > 0 ? 0.1 : -0.1);
}, { passive: false });

const theme = document.getElementById('theme');
theme.addEventListener('click', () => {
  const themes = ['auto', 'light', 'dark'];
  const chosen = themes[(themes.indexOf(document.documentElement.dataset.theme || 'auto') + 1) % 3];
  document.documentElement.dataset.theme = chosen;
  theme.textContent = 'Theme: ' + chosen;
});

addEventListener('resize', () => { if (root >= 0) drawAxis(); });

// ---- begin

{
  const sum = kind => roots.reduce((all, call) => all + inside.get(call)[kind], 0);
  document.getElementById('summary').textContent = count(roots.length, 'call') + ', ' + count(sum('tasks'), 'task') + ', '
    + sum('failed').toLocaleString('en') + ' failed, ' + sum('cancelled').toLocaleString('en') + ' cancelled'
    + (sum('abandoned') ? ', ' + sum('abandoned').toLocaleString('en') + ' abandoned' : '');
}
if (roots.length) {
  showList();
  list.viewport.focus();
} else {
  document.querySelector('main').replaceChildren(element('p', 'empty',
    'The recording has no fan-outs. Do the FanOutOptions of the program have the observer FanOutEvents?'));
}
