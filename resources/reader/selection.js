// SPDX-License-Identifier: GPL-3.0-or-later
// Third part of the reader script: what is selected, by pointer or by keys. Needs text.js and scrolling.js.

let selectionFrame = 0;

function sectionAround(node, forward) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const found = element && element.closest('section');
  if (found) return found;
  const point = document.createRange();
  point.setStart(node, 0);
  const later = sections.findIndex((s) => point.comparePoint(s, 0) > 0);
  if (forward) return later < 0 ? null : sections[later];
  return later < 0 ? sections[sections.length - 1] : sections[later - 1] || null;
}

function selectedPlaces() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const first = sectionAround(range.startContainer, true);
  const last = sectionAround(range.endContainer, false);
  if (!first || !last) return [];
  const places = [];
  for (let ordinal = ordinalOf(first); ordinal <= ordinalOf(last); ++ordinal) {
    const element = section(ordinal);
    if (isFolded(element)) continue;
    const begin = element === first ? offsetAt(element, range.startContainer, range.startOffset) : 0;
    const end = element === last && element.contains(range.endContainer)
      ? offsetAt(element, range.endContainer, range.endOffset) : textOf(element).length;
    if (begin < end) places.push([ordinal, begin, end]);
  }
  return places;
}

document.addEventListener('selectionchange', () => {
  if (selectionFrame) return;
  selectionFrame = requestAnimationFrame(() => {
    selectionFrame = 0;
    const places = selectedPlaces();
    if (places.length) { caret = null; drawCaret(); }
    if (bridge) bridge.selection(places);
  });
});

// --- selection by keyboard: words and sentences, as the language has them ------------------------------------

const language = main.lang || undefined;
const segmenters = {};

function boundaries(text, unit) {
  if (unit === 'end') return { starts: [0], ends: [text.length] };
  segmenters[unit] = segmenters[unit] || new Intl.Segmenter(language, { granularity: unit });
  const starts = [], ends = [];
  for (const piece of segmenters[unit].segment(text)) {
    if (unit === 'word' && !piece.isWordLike) continue;
    let begin = piece.index;
    const end = piece.index + piece.segment.trimEnd().length;
    if (unit === 'sentence') { // a semicolon ends a clause, which is what is quoted
      for (const stop of piece.segment.matchAll(/[;；]/gu)) {
        const after = piece.index + stop.index + stop[0].length;
        if (after < end) { starts.push(begin); ends.push(after); begin = after; }
      }
    }
    starts.push(begin);
    ends.push(end);
  }
  return { starts, ends };
}

function neighbour(ordinal, step) {
  for (let next = ordinal + step; section(next); next += step) {
    if (!isFolded(section(next)) && textOf(section(next)).length) return next;
  }
  return 0;
}

function moved(point, unit, step) {
  const text = textOf(section(point.ordinal));
  const { starts, ends } = boundaries(text, unit);
  if (step > 0) {
    const end = ends.find((offset) => offset > point.offset);
    if (end !== undefined) return { ordinal: point.ordinal, offset: end };
    if (point.offset < text.length) return { ordinal: point.ordinal, offset: text.length };
    const next = neighbour(point.ordinal, 1);
    return next ? { ordinal: next, offset: 0 } : point;
  }
  const start = starts.filter((offset) => offset < point.offset).pop();
  if (start !== undefined) return { ordinal: point.ordinal, offset: start };
  if (point.offset > 0) return { ordinal: point.ordinal, offset: 0 };
  const before = neighbour(point.ordinal, -1);
  return before ? { ordinal: before, offset: textOf(section(before)).length } : point;
}

function pointOf(node, nodeOffset) {
  const element = sectionAround(node, true);
  return element ? { ordinal: ordinalOf(element), offset: offsetAt(element, node, nodeOffset) } : null;
}

function startingPoint() {
  if (caret && section(caret.ordinal)) return caret;
  const current = main.querySelector('section.current:not(.folded)') || firstShownBelow(8);
  return { ordinal: ordinalOf(current), offset: 0 };
}

function reveal(point) {
  const element = section(point.ordinal);
  const box = extent(rangeOf(element, Math.max(point.offset - 1, 0), point.offset).getClientRects())
    || element.getBoundingClientRect();
  if (box.top < 0 || box.bottom > window.innerHeight) scrollByKeys(() => whereTo(box), 0);
}

function extendSelection(unit, step) {
  const selection = document.getSelection();
  const has = selection.rangeCount && !selection.isCollapsed;
  const anchor = (has && pointOf(selection.anchorNode, selection.anchorOffset)) || startingPoint();
  const focus = (has && pointOf(selection.focusNode, selection.focusOffset)) || anchor;
  const next = moved(focus, unit, step);
  selection.setBaseAndExtent(...pointAt(section(anchor.ordinal), anchor.offset),
                             ...pointAt(section(next.ordinal), next.offset));
  caret = anchor;
  reveal(next);
}

function moveCaret(unit, step) {
  const selection = document.getSelection();
  const has = selection.rangeCount && !selection.isCollapsed;
  const from = (has && pointOf(selection.focusNode, selection.focusOffset)) || startingPoint();
  selection.removeAllRanges();
  caret = caret || has ? moved(from, unit, step) : (step > 0 ? from : moved(from, unit, step));
  drawCaret();
  reveal(caret);
  bridge.current(caret.ordinal);
}

const kKeys = {
  ArrowRight: ['word', 1], ArrowLeft: ['word', -1], ArrowDown: ['sentence', 1], ArrowUp: ['sentence', -1],
  End: ['end', 1], Home: ['end', -1],
};

window.addEventListener('keydown', (event) => {
  const key = kKeys[event.key];
  if (key && shown.length && !event.altKey && !event.metaKey) {
    const rightToLeft = getComputedStyle(main).direction === 'rtl' && event.key.match(/Left|Right/);
    const step = rightToLeft ? -key[1] : key[1];
    const unit = event.ctrlKey && key[0] === 'word' ? 'grapheme' : key[0];
    if (event.shiftKey) {
      event.preventDefault();
      extendSelection(unit, step);
      return;
    }
    if (key[0] === 'word') {
      event.preventDefault();
      moveCaret(unit, step);
      return;
    }
  }
  if (event.key === 'Escape') {
    api.clearSelection();
  } else if ((event.key === 'Enter' || event.key === ' ') && event.target.closest('.fold')) {
    event.preventDefault();
    event.target.click();
    return;
  }
  byHand();
});
