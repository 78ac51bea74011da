<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
