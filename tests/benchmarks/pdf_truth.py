#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the paragraphs that Duikan reads in a generated PDF with what the PDF was made of.
usage: pdf_truth.py DUIKAN FILE.fodt FILE.pdf
The flat ODT has headings, paragraphs with typed numbers and footnotes; the PDF may be cut off after some page, so its last
paragraph may be a beginning. Blanks are not compared: a line end of Chinese leaves none. Exit code 1 when anything differs."""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as tree

TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'


def dense(text):
    return re.sub(r'\s', '', text)


def words(element, footnotes):
    parts = [element.text or '']
    for child in element:
        if child.tag == TEXT + 'note':
            body = child.find(TEXT + 'note-body')
            footnotes.append((str(len(footnotes) + 1), dense(''.join(body.itertext()))))  # the typesetter counts anew
        else:
            parts.append(words(child, footnotes))
        parts.append(child.tail or '')
    return ''.join(parts)


def truth(path):
    paragraphs, footnotes = [], []
    office = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
    for element in tree.parse(path).getroot().find(office + 'body').find(office + 'text'):
        if element.tag in (TEXT + 'p', TEXT + 'h'):
            paragraphs.append((element.tag == TEXT + 'h', dense(words(element, footnotes))))
    return paragraphs, footnotes


def main():
    duikan, source, pdf = sys.argv[1:]
    paragraphs, footnotes = truth(source)
    read = json.loads(subprocess.run([duikan, 'inspect', pdf, '--json'], capture_output=True, check=True).stdout)
    body = [p for p in read['paragraphs'] if p['kind'] != 'footnote']
    notes = [(p['number'], dense(p['text'])) for p in read['paragraphs'] if p['kind'] == 'footnote']
    printed = dense(subprocess.run(['pdftotext', '-raw', pdf, '-'], capture_output=True, check=True).stdout.decode())
    wrong = lost = 0
    for at, found in enumerate(body):
        text = dense((found['number'] or '') + found['text'])
        isHeading, expected = paragraphs[at] if at < len(paragraphs) else (False, '')
        isLast = at + 1 == len(body)
        same = text == expected or (isLast and expected.startswith(text))
        if not same:
            first = next((i for i, (a, b) in enumerate(zip(text, expected)) if a != b), min(len(text), len(expected)))
            if text[max(0, first - 12):first + 12] in printed and text[first:] == expected[first + 1:]:
                lost += 1  # the typesetter let a sign hang over the line's end and left it out
                same = True
        if not same or isHeading != (found['kind'] in ('heading', 'title')):
            wrong += 1
            if wrong <= 12:
                same = next((i for i, (a, b) in enumerate(zip(text, expected)) if a != b), min(len(text), len(expected)))
                begin = max(0, same - 12)
                print(f'paragraph {at + 1}, {found["kind"]}, at {same}: …{text[begin:same + 30]}\n  is in truth: …{expected[begin:same + 30]}')
    for at, note in enumerate(notes):
        if note != footnotes[at] and not (at + 1 == len(notes) and footnotes[at][1].startswith(note[1])):
            wrong += 1
            if wrong <= 12:
                print(f'footnote {note} is in truth {footnotes[at]}')
    print(f'{pdf}: {len(body)} paragraphs, {len(notes)} footnotes, {wrong} wrong, {lost} without a sign that the PDF lacks')
    return 1 if wrong or not body else 0


if __name__ == '__main__':
    sys.exit(main())
