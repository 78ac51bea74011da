-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index: for each source, which of its paragraphs have which pairs of characters (docs/decisions/0017).
-- It follows from `sources` alone, so nothing that is done in the review makes it wrong; one that is missing or of
-- another version is made when the review is opened for writing.

CREATE TABLE search_sources (
    number  INTEGER PRIMARY KEY,
    sha256  BLOB NOT NULL UNIQUE, -- of the source
    version INTEGER NOT NULL,     -- of the folding and the form of the pages
    hash    BLOB NOT NULL         -- SHA-256 of the pages
) STRICT;
CREATE TABLE search_pages (
    id   INTEGER PRIMARY KEY, -- number of the source << 48 | block of 65,536 paragraphs << 32 | first pair
    page BLOB NOT NULL        -- core/search/gramindex.h
) STRICT;
