-- SPDX-License-Identifier: GPL-3.0-or-later
-- A review: its log, what follows from it, and the sources. docs/file-format.md says why it is so.
-- Released steps are never edited; what comes later goes into the next number.

PRAGMA application_id = 0x44756B61; -- "Duka"

-- The log. Ids are 16 bytes whose order is the order of time. Nothing is ever altered or deleted.
CREATE TABLE changes (
    id          BLOB NOT NULL PRIMARY KEY,
    act         BLOB,          -- id of the first change of its act; NULL in that one
    act_kind    TEXT,          -- in the first change of an act: step, undo, redo
    act_of      BLOB,          --   the step undone or redone
    act_title   TEXT,          --   name of the step
    author      TEXT NOT NULL,
    target_kind TEXT NOT NULL, -- document, draft, annotation, reply, cross-reference, review
    target      BLOB,          -- id of the item; NULL in the change that creates it, whose id it takes
    field       TEXT NOT NULL,
    value       TEXT,          -- JSON; NULL where the field has none
    before      TEXT,          -- JSON; NULL where the field had none
    sha256      BLOB NOT NULL  -- of all the above
) STRICT, WITHOUT ROWID;

-- The current state, kept in the same transaction. An item that was never altered is as its creating change says;
-- the others have a row here. So a new note dirties one page and not two.
CREATE TABLE altered (
    id      BLOB NOT NULL PRIMARY KEY, -- of the item; 16 zero bytes for the review itself
    kind    TEXT NOT NULL,
    present INTEGER NOT NULL,          -- 0 when deleted or taken back
    latest  BLOB NOT NULL,             -- newest change to it
    fields  TEXT NOT NULL              -- JSON object, "exists" left out
) STRICT, WITHOUT ROWID;

-- What the drafts were read from.
CREATE TABLE sources (
    sha256           BLOB NOT NULL UNIQUE, -- of bytes
    name             TEXT NOT NULL,
    media_type       TEXT NOT NULL,
    bytes            BLOB NOT NULL,
    structure        BLOB NOT NULL,        -- JSON (schema duikan/inspect/1), as by qCompress
    structure_sha256 BLOB NOT NULL,        -- of that JSON, uncompressed
    importer         TEXT NOT NULL         -- version of the program that read the structure
) STRICT;

-- Current state and log put together, for whoever has a SQLite shell.
CREATE VIEW items AS
    SELECT changes.id AS id, target_kind AS kind, author, coalesce(present, 1) AS present,
           coalesce(latest, changes.id) AS latest, coalesce(fields, value) AS fields
    FROM changes LEFT JOIN altered ON altered.id = changes.id
    WHERE target IS NULL
    UNION ALL
    SELECT id, kind, '', present, latest, fields FROM altered WHERE kind = 'review';
CREATE VIEW annotations AS
    SELECT hex(id) AS id, author, fields ->> 'kind' AS kind, coalesce(fields ->> 'state', 'open') AS state,
           fields ->> 'body' AS body, fields -> 'tags' AS tags, fields -> 'anchors' AS anchors
    FROM items WHERE kind = 'annotation' AND present;
CREATE VIEW replies AS
    SELECT hex(id) AS id, author, fields ->> 'annotation' AS annotation, fields ->> 'body' AS body
    FROM items WHERE kind = 'reply' AND present;
CREATE VIEW cross_references AS
    SELECT hex(id) AS id, author, fields ->> 'relation' AS relation, fields ->> 'note' AS note,
           fields -> 'from' AS "from", fields -> 'to' AS "to"
    FROM items WHERE kind = 'cross-reference' AND present;
CREATE VIEW drafts AS
    SELECT hex(id) AS id, fields ->> 'document' AS document, fields ->> 'label' AS label,
           fields ->> '$.source.sha256' AS source
    FROM items WHERE kind = 'draft' AND present;
