// SPDX-License-Identifier: GPL-3.0-or-later
// First part of the reader script: the paragraphs of the page, and text offsets as DOM points.

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
