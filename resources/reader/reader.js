// SPDX-License-Identifier: GPL-3.0-or-later
// Last part of the reader script: clicks, and what the view calls. The parts are joined into one function that runs in
// the application world of a reading page: page scripts are off, and timers never fire there (requestAnimationFrame
// and the observers do). Offsets are UTF-16 code units of a paragraph's text; ordinals count from 1. Everything said
// to the bridge is checked there.

const idsOf = (element) => (element ? element.dataset.ids.split(' ') : []);

// Words that cite something: the card while the pointer is on them.
main.addEventListener('mouseover', (event) => {
  const cited = event.target.closest('[data-citation]');
  if (!cited || event.buttons || !bridge) return;
  const at = (box) => event.clientY >= box.top - 1 && event.clientY <= box.bottom + 1;
  const boxes = Array.from(cited.getClientRects());
  const box = boxes.find(at) || boxes[0];
  if (!box) return;
  bridge.citationPointed(ordinalOf(cited.closest('section')), Number(cited.dataset.citation),
                         [box.left, box.top, box.width, box.height]);
});

main.addEventListener('click', (event) => {
  const fold = event.target.closest('.fold');
  if (fold) { bridge.unfold(Number(fold.dataset.first)); return; }
  const element = event.target.closest('section');
  if (!element || !document.getSelection().isCollapsed) return;
  caret = null;
  drawCaret();
  const badge = event.target.closest('.badge');
  const ids = badge ? [badge.dataset.id] : idsOf(event.target.closest('[data-ids]'));
  bridge.click(ordinalOf(element), ids);
  const cited = event.target.closest('[data-citation]');
  if (cited && !ids.length) bridge.citationClick(ordinalOf(element), Number(cited.dataset.citation));
});

document.addEventListener('contextmenu', (event) => {
  event.preventDefault();
  const element = event.target.closest && event.target.closest('section');
  bridge.menu(event.clientX, event.clientY, element ? ordinalOf(element) : 0);
});

for (const name of ['dragover', 'drop', 'dragstart']) {
  document.addEventListener(name, (event) => event.preventDefault());
}

// --- what the view calls --------------------------------------------------------------------------------------

const kFoldIcon = '<svg viewBox="0 0 14 14" aria-hidden="true"><path d="M1 1.5h12M1 12.5h12M7 3.5v7' +
  'M5.2 5.2 7 3.4l1.8 1.8M5.2 8.8 7 10.6l1.8-1.8"/></svg>';

let selectedIds = [];

function markSelected() {
  for (const old of main.querySelectorAll('.selected')) old.classList.remove('selected');
  for (const id of selectedIds) {
    const name = escapeId(id);
    for (const mark of main.querySelectorAll(`[data-ids~="${name}"], [data-id="${name}"]`)) {
      mark.classList.add('selected');
    }
  }
}

const api = {
  // [[ordinal, the inside of .words], …]; a selection in a replaced paragraph is made again.
  replace(paragraphs) {
    const selection = document.getSelection();
    const had = selection.rangeCount && !selection.isCollapsed;
    const anchor = had && pointOf(selection.anchorNode, selection.anchorOffset);
    const focus = had && pointOf(selection.focusNode, selection.focusOffset);
    for (const [ordinal, html] of paragraphs) {
      const element = section(ordinal);
      if (element) wordsOf(element).innerHTML = html;
    }
    if (anchor && focus) {
      selection.setBaseAndExtent(...pointAt(section(anchor.ordinal), anchor.offset),
                                 ...pointAt(section(focus.ordinal), focus.offset));
    }
    markSelected();
    collectMarks();
    drawCaret();
    schedule();
  },

  // [[id, ordinal, begin, end, whole], …], begin and end as fractions of the paragraph; the number names the list
  setLinks(number, list) {
    linksNumber = number;
    links = list.filter(([, ordinal]) => section(ordinal))
      .map(([id, ordinal, begin, end, whole]) => ({ id, element: section(ordinal), begin, end, whole, marks: [] }));
    collectMarks();
    schedule();
  },

  setFolds(folds) {
    const keep = firstShownBelow(0);
    const before = keep ? keep.getBoundingClientRect().top : 0;
    for (const line of main.querySelectorAll('.fold')) line.remove();
    for (const element of main.querySelectorAll('.folded')) element.classList.remove('folded');
    for (const fold of folds) {
      for (let ordinal = fold.first; ordinal <= fold.last; ++ordinal) section(ordinal).classList.add('folded');
      const line = document.createElement('div');
      line.className = 'fold';
      line.tabIndex = 0;
      line.setAttribute('role', 'button');
      line.dataset.first = fold.first;
      line.dataset.label = fold.label;
      line.innerHTML = `<span>${kFoldIcon}<span class="says"></span><span class="act"></span></span>`;
      line.querySelector('.says').textContent = fold.says;
      line.querySelector('.act').textContent = fold.act;
      section(fold.first).before(line);
    }
    shown = sections.filter((element) => !isFolded(element));
    if (keep && !isFolded(keep)) {
      const y = window.scrollY + keep.getBoundingClientRect().top - before;
      scrollByProgram(() => y, 0);
    }
    drawCaret();
    schedule();
  },

  setCurrent(ordinal, bringIntoView) {
    for (const old of main.querySelectorAll('section.current')) {
      old.classList.remove('current');
      old.removeAttribute('aria-current');
    }
    const element = section(ordinal);
    if (!element) return;
    if (caret && caret.ordinal !== ordinal) { caret = null; drawCaret(); }
    element.classList.add('current');
    element.setAttribute('aria-current', 'true');
    if (bringIntoView && !isInView(element.getBoundingClientRect())) {
      scrollByKeys(() => whereTo(element.getBoundingClientRect()), settling());
    }
  },

  setSelected(ids) { selectedIds = ids; markSelected(); },

  goTo(ordinal, begin, end) {
    const element = section(ordinal);
    if (!element) return;
    const rects = () => (begin < end ? rangeOf(element, begin, end).getClientRects()
                                     : [wordsOf(element).getBoundingClientRect()]);
    const box = () => extent(rects()) || element.getBoundingClientRect();
    if (!isInView(box())) {
      element.scrollIntoView({ block: 'center' }); // lays it out; the exact place follows
      scrollByProgram(() => whereTo(box()), settling());
    }
    requestAnimationFrame(() => flash(rects()));
    jumpedTo = ordinal;
    schedule();
  },

  scrollTo(ordinal, fraction) {
    const element = section(ordinal);
    if (!element) return;
    scrollByProgram(() => {
      if (element === shown[0] && fraction <= 0) return 0;
      const box = element.getBoundingClientRect();
      return box.height ? window.scrollY + box.top + box.height * fraction : null;
    }, settling());
  },

  scrollToOffset(y) { scrollByProgram(() => y, 0); },

  clearSelection() {
    caret = null;
    drawCaret();
    document.getSelection().removeAllRanges();
  },

  setTheme(css) { document.getElementById('theme').textContent = css; },

  show() {
    // Two frames: the first lays the text out, the second has it painted.
    requestAnimationFrame(() => {
      main.classList.add('shown');
      report();
      requestAnimationFrame(() => bridge.shown());
    });
  },
};
window.duikan = api;

new QWebChannel(qt.webChannelTransport, (channel) => {
  bridge = channel.objects.reader;
  bridge.loaded();
});
