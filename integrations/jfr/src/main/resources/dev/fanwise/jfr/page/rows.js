
// ---- rows of which only those in sight are elements

/** The height from which on browsers lay out nothing more: above it, scrolling goes on in larger steps. */
const TALLEST = 8e6;

class Rows {
  /**
   * @param viewport scrolls, has the focus and the keys
   * @param height of a row in pixels
   * @param fill (element, item) makes a row of an item
   * @param chosen (item) is told of the selection
   */
  constructor(viewport, height, fill, chosen) {
    this.viewport = viewport;
    this.spacer = viewport.querySelector('.spacer');
    this.height = height;
    this.fill = fill;
    this.chosen = chosen;
    this.items = [];
    this.selected = -1;
    this.shown = new Map();
    viewport.addEventListener('scroll', () => this.draw());
    new ResizeObserver(() => this.draw(true)).observe(viewport);
    viewport.addEventListener('pointerdown', event => {
      const row = event.target.closest('.row');
      if (row) this.select(Number(row.dataset.index));
    });
    viewport.addEventListener('keydown', event => this.key(event));
  }

  show(items, selected) {
    this.items = items;
    this.selected = Math.min(selected, items.length - 1);
    this.spacer.style.height = Math.min(items.length * this.height, TALLEST) + 'px';
    this.reveal();
    this.draw(true);
  }

  select(index) {
    if (!this.items.length) return;
    this.selected = Math.max(0, Math.min(index, this.items.length - 1));
    this.reveal();
    this.draw(true);
    this.chosen(this.items[this.selected]);
  }

  /** How far the first pixel in sight is from the first row. */
  offset() {
    const whole = this.items.length * this.height;
    const room = this.viewport.clientHeight;
    return whole <= TALLEST ? this.viewport.scrollTop
      : this.viewport.scrollTop / (TALLEST - room) * (whole - room);
  }

  reveal() {
    const whole = this.items.length * this.height;
    const room = this.viewport.clientHeight;
    const top = this.selected * this.height;
    const offset = this.offset();
    let wanted = offset;
    if (top < offset) wanted = top;
    if (top + this.height > offset + room) wanted = top + this.height - room;
    if (wanted !== offset) this.viewport.scrollTop = whole <= TALLEST ? wanted : wanted / (whole - room) * (TALLEST - room);
  }

  draw(all) {
    if (all) {
      for (const row of this.shown.values()) row.remove();
      this.shown.clear();
    }
    const offset = this.offset();
    const first = Math.max(0, Math.floor(offset / this.height) - 2);
    const last = Math.min(this.items.length, Math.ceil((offset + this.viewport.clientHeight) / this.height) + 2);
    for (const [index, row] of this.shown) {
      if (index < first || index >= last) { row.remove(); this.shown.delete(index); }
    }
    for (let index = first; index < last; index++) {
      let row = this.shown.get(index);
      if (!row) {
        row = element('div', 'row');
        row.id = this.viewport.id + '-' + index;
        row.dataset.index = index;
        row.setAttribute('aria-selected', index === this.selected);
        row.setAttribute('aria-setsize', this.items.length);
        row.setAttribute('aria-posinset', index + 1);
        this.fill(row, this.items[index]);
        this.spacer.append(row);
        this.shown.set(index, row);
      }
      row.style.top = (index * this.height - offset + this.viewport.scrollTop) + 'px';
    }
    if (this.shown.has(this.selected)) this.viewport.setAttribute('aria-activedescendant', this.viewport.id + '-' + this.selected);
    else this.viewport.removeAttribute('aria-activedescendant');
  }

  key(event) {
    const page = Math.max(1, Math.floor(this.viewport.clientHeight / this.height) - 1);
    const to = {
      ArrowUp: this.selected - 1, ArrowDown: this.selected + 1, PageUp: this.selected - page, PageDown: this.selected + page,
      Home: 0, End: this.items.length - 1,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.select(to);
  }
}
