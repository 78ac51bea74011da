-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the text of a paged source stands on its pages. It follows from `sources.bytes` and the structure read from
-- them, and is kept because making it costs as much as reading the file: a source read before this step has none
-- until somebody asks for its pages.

CREATE TABLE page_maps (
    sha256     BLOB NOT NULL UNIQUE, -- of the source
    map        BLOB NOT NULL,        -- core/document/pagemap.h, as by qCompress
    map_sha256 BLOB NOT NULL         -- of that, as it is kept
) STRICT;
