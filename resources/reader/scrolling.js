// SPDX-License-Identifier: GPL-3.0-or-later
// Second part of the reader script: where everything stands, and scrolling. Needs text.js.

let frame = 0;
let shown = sections;
let place = null, width = 0; // as reported last
let linksNumber = 0;
let links = []; // {element, begin, end (fractions of the paragraph), marks}
let handUntil = 0, held = false, movedByHand = false;
let jumpedTo = 0; // ordinal, until it is reported

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
    jumpedTo,
    links: linksNumber,
    ends: links.map((link) => { const e = linkExtent(link, height); return [e.top, e.bottom]; }),
  });
  movedByHand = false;
  jumpedTo = 0;
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
