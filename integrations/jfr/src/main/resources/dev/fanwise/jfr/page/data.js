
'use strict';

// ---- what was recorded: a column for each thing, a row for each call and task

const data = JSON.parse(document.getElementById('recording').textContent);
const rowCount = data.name.length;
const text = index => (index < 0 ? '' : data.texts[index]);

/** Of each row, the first one that is not inside it. */
const after = new Int32Array(rowCount);
/** Of each row, the one around it. */
const around = new Int32Array(rowCount).fill(-1);
const roots = [];
{
  const open = [];
  for (let row = 0; row < rowCount; row++) {
    while (open.length > data.depth[row]) after[open.pop()] = row;
    if (open.length) around[row] = open[open.length - 1]; else roots.push(row);
    open.push(row);
  }
  while (open.length) after[open.pop()] = rowCount;
}

const KNOWN = ['succeeded', 'failed', 'cancelled'];
const outcomeOf = row => text(data.outcome[row]);
const classOf = row => (KNOWN.includes(outcomeOf(row)) ? outcomeOf(row) : 'other');

/** Of each root, how many tasks and how many rows of each outcome are inside. */
const inside = new Map(roots.map(root => {
  const counts = { tasks: 0, succeeded: 0, failed: 0, cancelled: 0, other: 0, abandoned: 0 };
  for (let row = root; row < after[root]; row++) {
    if (!data.call[row]) counts.tasks++;
    counts[classOf(row)]++;
    if (data.abandoned[row] >= 0) counts.abandoned++;
  }
  return [root, counts];
}));

// ---- texts for people

/** Nanoseconds as milliseconds, to the microsecond. */
function ms(nanos) {
  const micros = Math.round(Math.abs(nanos) / 1000);
  const whole = String(Math.floor(micros / 1000)).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return (nanos < 0 ? '\u2212' : '') + whole + '.' + String(micros % 1000).padStart(3, '0') + ' ms';
}

const pad = (number, digits) => String(number).padStart(digits, '0');

function clock(nanos) {
  const time = new Date(data.zero + nanos / 1e6);
  return pad(time.getHours(), 2) + ':' + pad(time.getMinutes(), 2) + ':' + pad(time.getSeconds(), 2) + '.'
    + pad(time.getMilliseconds(), 3);
}

const count = (number, one) => number.toLocaleString('en') + ' ' + one + (number === 1 ? '' : 's');

const simpleName = type => type.slice(type.lastIndexOf('.') + 1);

/** How it ended, as a sentence without a subject. */
function howItEnded(row) {
  const failure = text(data.failure[row]);
  const by = text(data.by[row]);
  let sentence = outcomeOf(row);
  if (sentence === 'abandoned') sentence = 'abandoned, not ended';
  if (sentence === 'failed' && failure) sentence += ' with ' + failure;
  if (!data.call[row] && by) sentence += (sentence === 'cancelled' ? ' by ' : ', cancelled by ') + canceller(row, by);
  return sentence;
}

function canceller(row, by) {
  const decidedBy = by === 'call' ? text(data.by[around[row]]) : '';
  return by === 'call' ? 'the call' + (decidedBy ? ', decided by ' + decidedBy : '')
    : by === 'handle' ? 'somebody with its handle' : by;
}

// ---- elements: whatever comes from the recording is text, and never markup

function element(tag, className, content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (content !== undefined) made.textContent = content;
  return made;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', '#' + name);
  svg.append(use);
  return svg;
}
