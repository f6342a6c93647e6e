/* What a page can do besides: everything works without it. Suggestions, lists to search in, copying, printing. */
'use strict';

const say = text => { document.getElementById('status').textContent = text; };
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
/* Small letters, no signs, & as "and": what is typed and what is listed are compared like this. */
const folded = text => text.toLowerCase().replace(/&/g, ' and ').normalize('NFD').replace(/[^a-z0-9]+/g, ' ').trim();
const counted = (number, one, many) => number + ' ' + (number === 1 ? one : many);

/* Suggestions under a search field, as a combobox with a list. The focus stays in the field. */
class Suggestions {
  constructor(field) {
    this.field = field;
    this.list = Object.assign(document.createElement('ul'), { id: field.id + '-list', className: 'suggestions', hidden: true });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Suggestions');
    field.after(this.list);
    this.items = [];
    this.at = -1;
    this.asked = 0;
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id,
    })) field.setAttribute(name, value);
    field.addEventListener('input', () => this.wait());
    field.addEventListener('keydown', event => this.key(event));
    field.addEventListener('blur', () => this.close());
    this.list.addEventListener('mousedown', event => event.preventDefault());
    this.list.addEventListener('click', event => {
      const row = event.target.closest('li');
      if (row) this.take(this.items[this.rows().indexOf(row)]);
    });
  }

  rows() { return [...this.list.children]; }

  wait() {
    clearTimeout(this.timer);
    const typed = this.field.value.trim();
    const turn = ++this.asked;
    if (typed.length < 2) { this.close(); return; }
    this.timer = setTimeout(() => this.ask(typed, turn), 150);
  }

  /* An answer that comes after more was typed is dropped. */
  async ask(typed, turn) {
    try {
      const answer = await fetch(this.field.dataset.suggest + '?q=' + encodeURIComponent(typed));
      const found = answer.ok ? (await answer.json()).items : [];
      if (turn === this.asked && document.activeElement === this.field) this.show(found);
    } catch {
      this.close();
    }
  }

  show(items) {
    this.items = items;
    this.at = -1;
    this.list.replaceChildren(...items.map((item, i) => this.row(item, i)));
    this.open(items.length > 0);
    if (items.length) say(counted(items.length, 'suggestion', 'suggestions'));
  }

  row(item, i) {
    const row = document.createElement('li');
    row.id = this.list.id + i;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', 'false');
    const text = document.createElement('span');
    text.textContent = ('q' in item.apply ? '' : 'Filter by ') + item.text + (item.why ? ' (' + item.why + ')' : '');
    const kind = document.createElement('span');
    kind.className = 'hint';
    kind.textContent = item.kind + ', ' + counted(item.total, 'finding', 'findings');
    row.append(text, ' ', kind);
    return row;
  }

  open(is) {
    this.list.hidden = !is;
    this.field.setAttribute('aria-expanded', String(is));
    if (!is) this.field.removeAttribute('aria-activedescendant');
  }

  close() {
    clearTimeout(this.timer);
    this.asked++;
    this.open(false);
  }

  key(event) {
    if (this.list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.move(step);
    else if (event.key === 'Enter' && this.at >= 0) this.take(this.items[this.at]);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  /* One place more than there are rows: the field itself, with nothing chosen. */
  move(step) {
    const places = this.items.length + 1;
    this.at = (this.at + 1 + step + places) % places - 1;
    this.rows().forEach((row, i) => row.setAttribute('aria-selected', String(i === this.at)));
    const row = this.rows()[this.at];
    if (row) {
      this.field.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    } else {
      this.field.removeAttribute('aria-activedescendant');
    }
  }

  /* What is ticked on the page stays ticked; a filter takes the place of the words that led to it. */
  take(item) {
    const chosen = new URLSearchParams(new FormData(this.field.form));
    chosen.delete(this.field.name);
    for (const [name, value] of Object.entries(item.apply)) {
      if (name === this.field.name) chosen.set(name, value);
      else if (!chosen.getAll(name).includes(value)) chosen.append(name, value);
    }
    this.close();
    location.assign(this.field.form.action + '?' + chosen);
  }
}

all('[data-suggest]').forEach(field => new Suggestions(field));

/* A field that shortens a long list. */
for (const field of all('[data-find]')) {
  const options = all('[data-list="' + field.dataset.find + '"] .option');
  field.parentElement.hidden = false;
  field.addEventListener('input', () => {
    const sought = folded(field.value);
    const found = options.filter(option => {
      const fits = folded(option.querySelector('.value').textContent).includes(sought);
      option.hidden = !fits;
      return fits;
    });
    say(counted(found.length, 'value fits', 'values fit'));
  });
  field.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
}

/* Ticks all values of a group; without this the link leads to the search with all of them. */
for (const link of all('[data-tick]')) {
  link.addEventListener('click', event => {
    const boxes = all('[data-group="' + link.dataset.tick + '"]');
    if (event.ctrlKey || event.metaKey || !boxes.length) return;
    event.preventDefault();
    boxes.forEach(box => { box.checked = true; });
    say(counted(boxes.length, 'value ticked', 'values ticked') + '. Apply the filters to see them.');
  });
}

/* Buttons that mean something only here. */
for (const button of all('[data-copy], [data-print]')) {
  (button.closest('[hidden]') || button).hidden = false;
  button.addEventListener('click', async () => {
    if ('print' in button.dataset) { print(); return; }
    const from = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(from ? from.textContent.trim() : button.dataset.text || location.href);
      say(button.dataset.done);
    } catch {
      say('The browser does not allow copying.');
    }
  });
}
