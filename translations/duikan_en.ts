<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ComparedNotes</name>
    <message numerus="yes">
        <source>%n note(s) carried</source>
        <translation>
            <numerusform>%n note carried</numerusform>
            <numerusform>%n notes carried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) amended</source>
        <translation>
            <numerusform>%n note amended</numerusform>
            <numerusform>%n notes amended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to settle</source>
        <translation>
            <numerusform>%n note to settle</numerusform>
            <numerusform>%n notes to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) carried</source>
        <translation>
            <numerusform>%n link carried</numerusform>
            <numerusform>%n links carried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) amended</source>
        <translation>
            <numerusform>%n link amended</numerusform>
            <numerusform>%n links amended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to settle</source>
        <translation>
            <numerusform>%n link to settle</numerusform>
            <numerusform>%n links to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConceptVerb</name>
    <message numerus="yes">
        <source>%n concept(s) of this review</source>
        <translation>
            <numerusform>%n concept of this review</numerusform>
            <numerusform>%n concepts of this review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageVerb</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message numerus="yes">
        <source>%n caption(s) without notes or links</source>
        <translation>
            <numerusform>%n caption without notes or links</numerusform>
            <numerusform>%n captions without notes or links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without notes or links</source>
        <translation>
            <numerusform>%n paragraph without notes or links</numerusform>
            <numerusform>%n paragraphs without notes or links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectVerb</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCardWords</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettleVerb</name>
    <message numerus="yes">
        <source>the conflict has %n value(s)</source>
        <translation>
            <numerusform>the conflict has %n value</numerusform>
            <numerusform>the conflict has %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n conflict left</numerusform>
            <numerusform>%n conflicts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestVerb</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::AnnotatedPdfSaving</name>
    <message numerus="yes">
        <source>%n note(s) or link(s) have no certain place on the pages and are not in it.</source>
        <translation>
            <numerusform>%n note or link has no certain place on the pages and are not in it.</numerusform>
            <numerusform>%n notes or links have no certain place on the pages and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n notes</source>
        <translation>
            <numerusform>Assign %n note</numerusform>
            <numerusform>Assign %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::CitationsList</name>
    <message numerus="yes">
        <source>%n citation(s). Enter goes where one leads.</source>
        <translation>
            <numerusform>%n citation. Enter goes where one leads.</numerusform>
            <numerusform>%n citations. Enter goes where one leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::CompareHeader</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::CompareRoom</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::CompareStatus</name>
    <message numerus="yes">
        <source>%n renumbered only, not listed</source>
        <translation>
            <numerusform>%n renumbered only, not listed</numerusform>
            <numerusform>%n renumbered only, not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::Comparison</name>
    <message numerus="yes">
        <source>%1 to %2: %n paragraph(s) unchanged</source>
        <translation>
            <numerusform>%1 to %2: %n paragraph unchanged</numerusform>
            <numerusform>%1 to %2: %n paragraphs unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::Coverage</name>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) linked</source>
        <translation>
            <numerusform>%1 of %n paragraph linked</numerusform>
            <numerusform>%1 of %n paragraphs linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s) linked</source>
        <translation>
            <numerusform>%1 of %n clause linked</numerusform>
            <numerusform>%1 of %n clauses linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to other paragraphs</source>
        <translation>
            <numerusform>%n more to other paragraphs</numerusform>
            <numerusform>%n more to other paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::CoverageStatus</name>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) linked</source>
        <translation>
            <numerusform>%1 of %n paragraph linked</numerusform>
            <numerusform>%1 of %n paragraphs linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clause(s) linked</source>
        <translation>
            <numerusform>%1 of %n clause linked</numerusform>
            <numerusform>%1 of %n clauses linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) here</source>
        <translation>
            <numerusform>%n link here</numerusform>
            <numerusform>%n links here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <translation>
            <numerusform>%n elsewhere</numerusform>
            <numerusform>%n elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to %1</source>
        <translation>
            <numerusform>%n to %1</numerusform>
            <numerusform>%n to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n to look at again</numerusform>
            <numerusform>%n to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::DocumentExport</name>
    <message numerus="yes">
        <source>%n comment(s) on words of a footnote stand at its mark: Word has no comments in footnotes.</source>
        <translation>
            <numerusform>%n comment on words of a footnote stands at its mark: Word has no comments in footnotes.</numerusform>
            <numerusform>%n comments on words of a footnote stand at its mark: Word has no comments in footnotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::DraftCommands</name>
    <message numerus="yes">
        <source>%n place(s) of the ledger still need(s) you.</source>
        <translation>
            <numerusform>%n place of the ledger still needs you.</numerusform>
            <numerusform>%n places of the ledger still need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged place(s) confirmed.</source>
        <translation>
            <numerusform>%n unchanged place confirmed.</numerusform>
            <numerusform>%n unchanged places confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::Export</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation>
            <numerusform>%n note left out</numerusform>
            <numerusform>%n notes left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) left out</source>
        <translation>
            <numerusform>%n reply left out</numerusform>
            <numerusform>%n replies left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) left out</source>
        <translation>
            <numerusform>%n link left out</numerusform>
            <numerusform>%n links left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their place in the text</source>
        <translation>
            <numerusform>%n note without its place in the text</numerusform>
            <numerusform>%n notes without their place in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with only the first of their passages</source>
        <translation>
            <numerusform>%n item with only the first of its passages</numerusform>
            <numerusform>%n items with only the first of their passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their kind</source>
        <translation>
            <numerusform>%n note without its kind</numerusform>
            <numerusform>%n notes without their kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their state</source>
        <translation>
            <numerusform>%n note without its state</numerusform>
            <numerusform>%n notes without their state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their tags</source>
        <translation>
            <numerusform>%n note without its tags</numerusform>
            <numerusform>%n notes without their tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without their colour</source>
        <translation>
            <numerusform>%n note without its colour</numerusform>
            <numerusform>%n notes without their colour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed wording(s) left out</source>
        <translation>
            <numerusform>%n proposed wording left out</numerusform>
            <numerusform>%n proposed wordings left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without their times</source>
        <translation>
            <numerusform>%n item without its times</numerusform>
            <numerusform>%n items without their times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cut short</source>
        <translation>
            <numerusform>%n text cut short</numerusform>
            <numerusform>%n texts cut short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without the reasons they were suggested for</source>
        <translation>
            <numerusform>%n link without the reasons it was suggested for</numerusform>
            <numerusform>%n links without the reasons they were suggested for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without what became of them from draft to draft</source>
        <translation>
            <numerusform>%n item without what became of it from draft to draft</numerusform>
            <numerusform>%n items without what became of them from draft to draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without whom they are assigned to</source>
        <translation>
            <numerusform>%n note without whom it is assigned to</numerusform>
            <numerusform>%n notes without whom they are assigned to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::GoToPageDialog</name>
    <message numerus="yes">
        <source>No page is called that; there are %n page(s).</source>
        <translation>
            <numerusform>No page is called that; there are %n page.</numerusform>
            <numerusform>No page is called that; there are %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::HistoryModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes or links</source>
        <translation>
            <numerusform>%n note or link</numerusform>
            <numerusform>%n notes or links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::LedgerModel</name>
    <message numerus="yes">
        <source>%n carried unchanged</source>
        <translation>
            <numerusform>%n carried unchanged</numerusform>
            <numerusform>%n carried unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n amended</numerusform>
            <numerusform>%n amended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::MainWindow</name>
    <message numerus="yes">
        <source>%n conflict(s) wait for you.</source>
        <translation>
            <numerusform>%n conflict waits for you.</numerusform>
            <numerusform>%n conflicts wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::NoteCommands</name>
    <message numerus="yes">
        <source>%n notes deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n note deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n notes deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n note changed. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n notes changed. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::NoteFilterBar</name>
    <message numerus="yes">
        <source>%n notes selected</source>
        <translation>
            <numerusform>%n note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::NotesImport</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) brought up to date</source>
        <translation>
            <numerusform>%n item brought up to date</numerusform>
            <numerusform>%n items brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the review already</source>
        <translation>
            <numerusform>%n item in the review already</numerusform>
            <numerusform>%n items in the review already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left as they are in the review, where they were altered since</source>
        <translation>
            <numerusform>%n item left as it is in the review, where it was altered since</numerusform>
            <numerusform>%n items left as they are in the review, where they were altered since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to notes that are neither in the file nor in the review, left out</source>
        <translation>
            <numerusform>%n reply to a note that is neither in the file nor in the review, left out</numerusform>
            <numerusform>%n replies to notes that are neither in the file nor in the review, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found in another wording</source>
        <translation>
            <numerusform>%n passage found in another wording</numerusform>
            <numerusform>%n passages found in another wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) fit several places: see the notes without a place</source>
        <translation>
            <numerusform>%n passage fits several places: see the notes without a place</numerusform>
            <numerusform>%n passages fit several places: see the notes without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found nowhere: see the notes without a place</source>
        <translation>
            <numerusform>%n passage found nowhere: see the notes without a place</numerusform>
            <numerusform>%n passages found nowhere: see the notes without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without quoted words, put at the beginning of the document</source>
        <translation>
            <numerusform>%n note without quoted words, put at the beginning of the document</numerusform>
            <numerusform>%n notes without quoted words, put at the beginning of the document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with a time that cannot be read</source>
        <translation>
            <numerusform>%n item with a time that cannot be read</numerusform>
            <numerusform>%n items with a time that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: too long</source>
        <translation>
            <numerusform>%n item left out: too long</numerusform>
            <numerusform>%n items left out: too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: neither note nor reply nor link</source>
        <translation>
            <numerusform>%n item left out: neither note nor reply nor link</numerusform>
            <numerusform>%n items left out: neither note nor reply nor link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::OutlineModel</name>
    <message numerus="yes">
        <source>%1
%n note(s)</source>
        <translation>
            <numerusform>%1
%n note</numerusform>
            <numerusform>%1
%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <translation>
            <numerusform>%1, %n note</numerusform>
            <numerusform>%1, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::ReviewPane</name>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) taken back</source>
        <translation>
            <numerusform>%n repair taken back</numerusform>
            <numerusform>%n repairs taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::ReviewStatus</name>
    <message numerus="yes">
        <source>%1 of %n paragraph(s)</source>
        <translation>
            <numerusform>%1 of %n paragraph</numerusform>
            <numerusform>%1 of %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n passage(s) for a note&lt;/b&gt;: %1. Ctrl+M adds another, M writes the note, Esc drops them</source>
        <translation>
            <numerusform>&lt;b&gt;%n passage for a note&lt;/b&gt;: %1. Ctrl+M adds another, M writes the note, Esc drops them</numerusform>
            <numerusform>&lt;b&gt;%n passages for a note&lt;/b&gt;: %1. Ctrl+M adds another, M writes the note, Esc drops them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::ReviewTable</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::RollingTextDialog</name>
    <message numerus="yes">
        <source>%n proposal(s) in the text</source>
        <translation>
            <numerusform>%n proposal in the text</numerusform>
            <numerusform>%n proposals in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it, without wording or certain place</source>
        <translation>
            <numerusform>%n below it, without wording or certain place</numerusform>
            <numerusform>%n below it, without wording or certain place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, rejected or resolved</source>
        <translation>
            <numerusform>%n left out, rejected or resolved</numerusform>
            <numerusform>%n left out, rejected or resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::SearchModel</name>
    <message numerus="yes">
        <source>%1: %n hit(s)</source>
        <translation>
            <numerusform>%1: %n hit</numerusform>
            <numerusform>%1: %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::SearchPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::TagsDialog</name>
    <message numerus="yes">
        <source>A tag to put on %n notes, then Enter</source>
        <translation>
            <numerusform>A tag to put on %n note, then Enter</numerusform>
            <numerusform>A tag to put on %n notes, then Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duikan::UncoveredList</name>
    <message numerus="yes">
        <source>%n suggested</source>
        <translation>
            <numerusform>%n suggested</numerusform>
            <numerusform>%n suggested</numerusform>
        </translation>
    </message>
</context>
</TS>
