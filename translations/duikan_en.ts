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
