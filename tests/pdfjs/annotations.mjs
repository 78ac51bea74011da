// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what PDF.js finds of the annotations of a file, as JSON: node annotations.mjs MODULES FILE.pdf
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [, , modules, file] = process.argv;
const pdfjs = createRequire(path.join(modules, 'x'))('pdfjs-dist/legacy/build/pdf.js');
const pdf = await pdfjs.getDocument({
  data: new Uint8Array(readFileSync(file)),
  useSystemFonts: false,
  isEvalSupported: false,
  verbosity: pdfjs.VerbosityLevel.ERRORS,
}).promise;
const found = [];
for (let number = 1; number <= pdf.numPages; ++number) {
  const page = await pdf.getPage(number);
  for (const annotation of await page.getAnnotations({ intent: 'display' })) {
    found.push({
      page: number,
      subtype: annotation.subtype,
      contents: annotation.contentsObj?.str ?? '',
      author: annotation.titleObj?.str ?? '',
      rect: annotation.rect,
      quads: annotation.quadPoints?.length ?? 0,
      hasAppearance: Boolean(annotation.hasAppearance),
      jumps: Array.isArray(annotation.dest),
      replies: Boolean(annotation.inReplyTo),
    });
  }
}
console.log(JSON.stringify({ pages: pdf.numPages, annotations: found }));
process.exit(0);
