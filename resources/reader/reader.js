// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the application world of a reading page: page scripts are off, and timers never fire here
// (requestAnimationFrame and the observers do). Offsets are UTF-16 code units of a paragraph's text; ordinals
// count from 1. Everything said to the bridge is checked there.
(function () {
  'use strict';

  const main = document.getElementById('text');
  const over = document.getElementById('over');
  const sections = Array.from(main.getElementsByTagName('section'));
  const pieces = Array.from(main.getElementsByClassName('piece')); // of a long text; laid out only near the window
  let bridge = null;

  const section = (ordinal) => sections[ordinal - 1] || null;
  const ordinalOf = (element) => sections.indexOf(element) + 1;
  const wordsOf = (element) => element.querySelector('.words');
  const isFolded = (element) => element.classList.contains('folded');
  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  const escapeId = (id) => CSS.escape(id);

  // --- text offsets <-> DOM points: badges, numbers and labels are no text ---------------------------------

  function textNodes(element) {
    const text = element.querySelector('.text');
    if (!text) return [];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
        : node.classList.contains('badge') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP,
    });
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  const textOf = (element) => textNodes(element).map((node) => node.data).join('');

  function offsetAt(element, node, nodeOffset) {
    const point = document.createRange();
    point.setStart(node, nodeOffset);
    let offset = 0;
    for (const piece of textNodes(element)) {
      if (piece === node) return offset + nodeOffset;
      if (point.comparePoint(piece, 0) >= 0) return offset; // begins at or after the point
      offset += piece.length;
    }
    return offset;
  }

  function pointAt(element, offset) {
    const nodes = textNodes(element);
    for (const node of nodes) {
      if (offset <= node.length) return [node, offset];
      offset -= node.length;
    }
    const last = nodes[nodes.length - 1];
    return last ? [last, last.length] : [element, 0];
  }

  function rangeOf(element, begin, end) {
    const range = document.createRange();
    range.setStart(...pointAt(element, begin));
    range.setEnd(...pointAt(element, end));
    return range;
  }

  function extent(rects) {
    let top = Infinity, bottom = -Infinity;
    for (const rect of rects) {
      if (rect.height === 0) continue;
      top = Math.min(top, rect.top);
      bottom = Math.max(bottom, rect.bottom);
    }
    return top < bottom ? { top, bottom, height: bottom - top } : null;
  }

  // --- geometry: one message a frame ------------------------------------------------------------------------

  let frame = 0;
  let shown = sections;
  let place = null, width = 0; // as reported last
  let linksNumber = 0;
  let links = []; // {element, begin, end (fractions of the paragraph), marks}
  let handUntil = 0, held = false, movedByHand = false;

  const schedule = () => { if (!frame) frame = requestAnimationFrame(report); };

  function firstBelow(elements, y) {
    let low = 0, high = elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elements[middle].getBoundingClientRect().bottom > y) high = middle; else low = middle + 1;
    }
    return low;
  }

  function firstShownBelow(y) {
    if (!pieces.length) return shown[Math.min(firstBelow(shown, y), shown.length - 1)];
    for (let i = firstBelow(pieces, y); i < pieces.length; ++i) {
      const inside = Array.from(pieces[i].getElementsByTagName('section')).filter((s) => !isFolded(s));
      const found = inside[firstBelow(inside, y)];
      if (found) return found;
    }
    return shown[shown.length - 1];
  }

  function linkExtent(link, height) {
    const piece = link.element.parentElement;
    const around = piece === main ? null : piece.getBoundingClientRect();
    if (around && (around.bottom < -height || around.top > 2 * height)) {
      const share = Array.prototype.indexOf.call(piece.children, link.element) / piece.children.length;
      const y = around.top + around.height * share;
      return { top: y, bottom: y + around.height / piece.children.length };
    }
    const box = link.element.getBoundingClientRect();
    if (box.bottom > -box.height && box.top < height + box.height) {
      const exact = link.marks.length ? extent(link.marks.flatMap((mark) => Array.from(mark.getClientRects()))) : null;
      if (exact) return exact;
      const words = wordsOf(link.element);
      if (link.whole && words) return words.getBoundingClientRect();
    }
    // Far out of view the share of the paragraph is near enough, and asks for no layout there.
    return { top: box.top + box.height * link.begin, bottom: box.top + box.height * link.end };
  }

  function report() {
    frame = 0;
    if (!bridge || !sections.length) return;
    const height = window.innerHeight;
    const top = firstShownBelow(0) || sections[0]; // all may be folded
    const box = top.getBoundingClientRect();
    place = { ordinal: ordinalOf(top), fraction: box.height > 0 ? clamp(-box.top / box.height, 0, 1) : 0 };
    width = window.innerWidth;
    bridge.geometry({
      y: window.scrollY,
      contentHeight: document.documentElement.scrollHeight,
      top: place.ordinal,
      fraction: place.fraction,
      byHand: movedByHand,
      links: linksNumber,
      ends: links.map((link) => { const e = linkExtent(link, height); return [e.top, e.bottom]; }),
    });
    movedByHand = false;
  }

  function collectMarks() {
    for (const link of links) {
      link.marks = link.whole ? [] :
        Array.from(link.element.querySelectorAll(`.mark[data-ids~="${escapeId(link.id)}"]`));
    }
  }

  // --- scrolling ----------------------------------------------------------------------------------------------

  const byHand = () => { handUntil = performance.now() + 400; };
  window.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      bridge.zoomWheel(event.deltaY < 0 ? 1 : -1);
      return;
    }
    byHand();
  }, { passive: false });
  window.addEventListener('touchmove', byHand, { passive: true });
  window.addEventListener('mousedown', () => { held = true; });
  window.addEventListener('mouseup', () => { held = false; byHand(); });
  window.addEventListener('mousemove', (event) => { if (!event.buttons) held = false; });
  window.addEventListener('scroll', () => {
    if (held || performance.now() < handUntil) movedByHand = true;
    schedule();
  }, { passive: true });
  window.addEventListener('resize', () => { // another measure or zoom: the reader's place stays at the top
    if (place && window.innerWidth !== width) api.scrollTo(place.ordinal, place.fraction);
    schedule();
  });
  new ResizeObserver(schedule).observe(main);

  // Scrolls where `target` says, and again in the next frames: what comes into view may turn out taller.
  function scrollByProgram(target, repeats) {
    handUntil = 0;
    held = false;
    const again = () => {
      const y = target();
      if (y !== null && Math.abs(y - window.scrollY) >= 1) window.scrollTo(0, y);
      schedule();
      if (repeats-- > 0 && handUntil === 0) requestAnimationFrame(again);
    };
    again();
  }

  // The reader moves on by keys: as good as by hand.
  function scrollByKeys(target, repeats) {
    scrollByProgram(target, repeats);
    movedByHand = true;
  }

  const settling = () => (pieces.length ? 3 : 0);

  function whereTo(box) {
    const view = window.innerHeight;
    return window.scrollY + box.top - Math.max(Math.min(view / 3, (view - box.height) / 2), 8);
  }

  function isInView(box) {
    const view = window.innerHeight;
    return box.top >= 0 && (box.bottom <= view || box.top < view / 2 && box.height > view / 2);
  }

  // --- overlays: flash and caret ------------------------------------------------------------------------------

  function overlay(className, left, top, width, height) {
    const box = document.createElement('div');
    box.className = className;
    box.style.cssText = `left:${left + window.scrollX}px;top:${top + window.scrollY}px;` +
      `width:${width}px;height:${height}px`;
    over.append(box);
    return box;
  }

  function flash(rects) {
    for (const rect of Array.from(rects).slice(0, 60)) {
      if (rect.width < 1) continue;
      overlay('flash', rect.left - 1, rect.top - 1, rect.width + 2, rect.height + 2)
        .addEventListener('animationend', (event) => event.target.remove());
    }
  }

  let caret = null; // {ordinal, offset}: where keyboard selection begins

  function drawCaret() {
    for (const box of over.querySelectorAll('.caret')) box.remove();
    const element = caret && section(caret.ordinal);
    if (!element) return;
    const length = textOf(element).length;
    const after = caret.offset < length || length === 0;
    const range = after ? rangeOf(element, caret.offset, Math.min(caret.offset + 1, length))
                        : rangeOf(element, length - 1, length);
    const rects = range.getClientRects();
    const rect = after ? rects[0] : rects[rects.length - 1];
    if (!rect) return;
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    overlay('caret', after !== rightToLeft ? rect.left : rect.right, rect.top, 1.5, rect.height).style.width = '';
  }

  // --- selection ----------------------------------------------------------------------------------------------

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

  // --- pointer ------------------------------------------------------------------------------------------------

  const idsOf = (element) => (element ? element.dataset.ids.split(' ') : []);

  main.addEventListener('click', (event) => {
    const fold = event.target.closest('.fold');
    if (fold) { bridge.unfold(Number(fold.dataset.first)); return; }
    const element = event.target.closest('section');
    if (!element || !document.getSelection().isCollapsed) return;
    caret = null;
    drawCaret();
    const badge = event.target.closest('.badge');
    bridge.click(ordinalOf(element), badge ? [badge.dataset.id] : idsOf(event.target.closest('[data-ids]')));
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
})();
