
// ---- the waterfall of one call

const closed = new Set();
let root = -1;
/** What of the call is in sight, in nanoseconds. */
let view = { from: 0, to: 1 };
/** Texts that the search has found, by their index. */
let hits = null;

const tree = new Rows(document.getElementById('tree'), 24, fillRow, showDetails);
const grid = element('div', 'grid');
document.getElementById('tree').prepend(grid);

const spanOf = row => ({ from: data.start[row], to: data.start[row] + Math.max(data.took[row], 1000) });

/** Of a call, up to the end of what it has left running. */
function wholeOf(row) {
  const whole = spanOf(row);
  for (let each = row; each < after[row]; each++) whole.to = Math.max(whole.to, data.start[each] + data.took[each]);
  return whole;
}

function openRows() {
  const open = [];
  for (let row = root; row < after[root]; row = closed.has(row) ? after[row] : row + 1) open.push(row);
  return open;
}

function showCall(row) {
  root = row;
  view = wholeOf(row);
  document.getElementById('chosen').textContent = text(data.name[row]);
  refresh(row);
  showDetails(row);
}

function refresh(selected) {
  const open = openRows();
  drawAxis();
  tree.show(open, Math.max(0, open.indexOf(selected)));
}

const place = nanos => Math.max(-5, Math.min(105, (nanos - view.from) / (view.to - view.from) * 100));

function fillRow(line, row) {
  const isCritical = data.critical[row] === 1;
  const hasInside = after[row] > row + 1;
  line.className += ' outcome-' + classOf(row) + (isCritical ? ' critical' : '') + (data.call[row] ? ' is-call' : '')
    + (hits && hits[data.name[row]] ? ' hit' : '');
  line.setAttribute('role', 'treeitem');
  line.setAttribute('aria-level', data.depth[row] + 1);
  if (hasInside) line.setAttribute('aria-expanded', !closed.has(row));
  line.setAttribute('aria-label', described(row));

  const label = element('div', 'label');
  label.style.paddingLeft = 8 + Math.min(data.depth[row], 14) * 14 + 'px';
  label.title = text(data.name[row]);
  const twisty = element('span', 'twisty', hasInside ? (closed.has(row) ? '\u25b8' : '\u25be') : '');
  if (hasInside) twisty.addEventListener('click', () => toggle(row));
  const name = element('span', 'name', text(data.name[row]));
  if (data.call[row] && data.kind[row] >= 0 && text(data.kind[row])) name.append(element('span', 'kind', '  ' + text(data.kind[row])));
  label.append(twisty, icon(classOf(row)), name);

  const track = element('div', 'track');
  const begin = data.start[row] + data.waited[row];
  const end = data.start[row] + data.took[row];
  if (data.waited[row] > 0) track.append(piece('wait', data.start[row], begin));
  if (data.begun[row]) track.append(piece('bar', begin, end));
  if (data.cancelled[row] >= 0) {
    const cut = element('i', 'cut');
    cut.style.left = place(data.start[row] + data.cancelled[row]) + '%';
    track.append(cut);
  }
  if (data.abandoned[row] >= 0) {
    const gone = element('i', 'gone');
    gone.style.left = place(data.start[row] + data.abandoned[row]) + '%';
    track.append(gone);
  }
  line.append(label, track, element('div', 'took', ms(data.took[row])));
}

function piece(kind, from, to) {
  const made = element('i', kind);
  made.style.left = place(from) + '%';
  made.style.width = place(to) - place(from) + '%';
  return made;
}

function described(row) {
  const start = data.start[row] - data.start[root];
  return (data.call[row] ? 'call ' : 'task ') + text(data.name[row]) + ', ' + howItEnded(row) + ', starts at ' + ms(start)
    + (data.begun[row] ? '' : ', never began') + (data.abandoned[row] >= 0 ? ', abandoned at ' + ms(start + data.abandoned[row]) : '') + ', takes ' + ms(data.took[row]) + (data.critical[row] ? ', on the critical path' : '');
}

function toggle(row) {
  if (after[row] === row + 1) return;
  if (!closed.delete(row)) closed.add(row);
  refresh(row);
}

/** Selects a row, and opens what it is inside. */
function goTo(row) {
  for (let each = around[row]; each >= root && each >= 0; each = around[each]) closed.delete(each);
  refresh(row);
  showDetails(row);
}

const selectedRow = () => tree.items[tree.selected];

/** The next row of a kind after the selected one, from the top again after the last. */
function next(isWanted) {
  const length = after[root] - root;
  for (let step = 1; step <= length; step++) {
    const row = root + (selectedRow() - root + step) % length;
    if (isWanted(row)) { goTo(row); return; }
  }
}

// ---- time

function drawAxis() {
  const track = document.querySelector('#axis .track');
  const width = track.clientWidth || 800;
  const wanted = (view.to - view.from) / Math.max(2, width / 120);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].map(each => each * power).find(each => each >= wanted);
  const zero = data.start[root];
  const ticks = [];
  for (let at = Math.ceil((view.from - zero) / step) * step; at <= view.to - zero; at += step) ticks.push(at);
  track.replaceChildren(...ticks.map(at => {
    const tick = element('span', 'tick', ms(at));
    tick.style.left = place(zero + at) + '%';
    return tick;
  }));
  grid.replaceChildren(...ticks.map(at => {
    const mark = element('i');
    mark.style.left = `calc(var(--label) + (100% - var(--label) - 110px) * ${place(zero + at) / 100})`;
    return mark;
  }));
}

function zoom(factor) {
  const span = spanOf(selectedRow());
  const middle = span.to < view.from || span.from > view.to ? (view.from + view.to) / 2
    : (Math.max(span.from, view.from) + Math.min(span.to, view.to)) / 2;
  const length = Math.max(1000, (view.to - view.from) * factor);
  look(middle - length / 2, middle + length / 2);
}

/** Looks at a part of the call, and at nothing outside of it. */
function look(from, to) {
  const whole = wholeOf(root);
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  view = { from: start, to: start + length };
  drawAxis();
  tree.draw(true);
}

function zoomToRow() {
  const span = spanOf(selectedRow());
  const margin = (span.to - span.from) * 0.05;
  look(span.from - margin, span.to + margin);
}

function pan(part) {
  const length = view.to - view.from;
  look(view.from + part * length, view.to + part * length);
}

// ---- details of one row

function showDetails(row) {
  const box = document.getElementById('details');
  const head = element('h2', '', '');
  head.className = 'outcome-' + classOf(row);
  head.append(icon(classOf(row)), text(data.name[row]));
  const list = element('dl');
  const entry = (term, value) => {
    if (value === '') return;
    const pair = element('div');
    const definition = element('dd');
    definition.append(value);
    pair.append(element('dt', '', term), definition);
    list.append(pair);
  };
  const start = data.start[row] - data.start[root];
  entry('outcome', howItEnded(row));
  entry(data.call[row] ? 'begins' : 'created', ms(start));
  if (!data.call[row]) {
    entry(data.begun[row] ? 'waited' : 'waited, never began', ms(data.waited[row]));
    if (data.begun[row]) entry(outcomeOf(row) === 'abandoned' ? 'ran until then' : 'ran', ms(data.took[row] - data.waited[row]));
    if (data.cancelled[row] >= 0) entry('cancelled at', ms(start + data.cancelled[row]));
    if (data.abandoned[row] >= 0) entry('abandoned at', ms(start + data.abandoned[row]));
    entry('needs', text(data.needs[row]));
  } else {
    entry('took', ms(data.took[row]));
    entry('policy', text(data.kind[row]));
    if (data.by[row] >= 0) entry('decided by', decider(row));
    entry('time', clock(data.start[row]));
  }
  if (outcomeOf(row) !== 'abandoned') entry('ends', ms(start + data.took[row]));
  entry('thread', text(data.thread[row]));
  if (data.failure[row] >= 0 && outcomeOf(row) !== 'failed') entry('ended by', text(data.failure[row]));
  if (data.critical[row]) entry('critical path', 'yes');
  box.replaceChildren(head, list);
}

function decider(row) {
  const name = text(data.by[row]);
  for (let task = row + 1; task < after[row]; task = after[task]) {
    if (text(data.name[task]) === name) {
      const button = element('button', '', name);
      button.type = 'button';
      button.addEventListener('click', () => goTo(task));
      return button;
    }
  }
  return name;
}
