// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace duikan {

std::unique_ptr<Verb> makeAddDraft();
std::unique_ptr<Verb> makeAnnotate();
std::unique_ptr<Verb> makeAssign();
std::unique_ptr<Verb> makeCompare();
std::unique_ptr<Verb> makeConcept();
std::unique_ptr<Verb> makeCoverage();
std::unique_ptr<Verb> makeExport();
std::unique_ptr<Verb> makeImport();
std::unique_ptr<Verb> makeInspect();
std::unique_ptr<Verb> makeLink();
std::unique_ptr<Verb> makeList();
std::unique_ptr<Verb> makeMerge();
std::unique_ptr<Verb> makeNew();
std::unique_ptr<Verb> makePrint();
std::unique_ptr<Verb> makeReply();
std::unique_ptr<Verb> makeRollingText();
std::unique_ptr<Verb> makeSearch();
std::unique_ptr<Verb> makeSettle();
std::unique_ptr<Verb> makeStatus();
std::unique_ptr<Verb> makeSuggest();
std::unique_ptr<Verb> makeSynopsis();
std::unique_ptr<Verb> makeUndo();
std::unique_ptr<Verb> makeVerify();

/// A verb of the command line as `duikan help` lists it.
struct VerbEntry {
    const char* name;
    const char* arguments; ///< in short, for the list of verbs
    const char* summary;
    std::unique_ptr<Verb> (*make)();
};

inline constexpr VerbEntry kVerbs[] = {
    {"inspect", "FILE", "Show the structure of one document", makeInspect},
    {"new", "REVIEW LEFT RIGHT", "Make a review of two documents", makeNew},
    {"add-draft", "REVIEW …", "Add the next draft of a document; notes and links are carried over",
     makeAddDraft},
    {"annotate", "REVIEW …", "Write a note on a paragraph or on words in it", makeAnnotate},
    {"reply", "REVIEW ID …", "Answer a note", makeReply},
    {"status", "REVIEW ID STATE", "Set the state of a note", makeStatus},
    {"assign", "REVIEW ID [NAME]", "Say who is to look at a note", makeAssign},
    {"link", "REVIEW …", "Tie a passage of one document to one of the other", makeLink},
    {"list", "REVIEW", "List documents, notes, links and the history", makeList},
    {"search", "REVIEW QUERY", "Find words in documents, drafts, notes and replies", makeSearch},
    {"compare", "A B", "Compare two drafts", makeCompare},
    {"synopsis", "A B C…", "Lay a base and proposals side by side", makeSynopsis},
    {"rolling-text", "REVIEW …", "Write one text with everybody's proposals in it", makeRollingText},
    {"suggest", "LEFT RIGHT | REVIEW", "Suggest cross-references with reasons", makeSuggest},
    {"concept", "REVIEW …", "Add concepts of the review's own, which suggestions use", makeConcept},
    {"coverage", "REVIEW", "Show which paragraph speaks to which clause", makeCoverage},
    {"print", "LEFT RIGHT | REVIEW", "Print the review copy as PDF", makePrint},
    {"export", "REVIEW -o FILE", "Write notes and links in a format of others", makeExport},
    {"import", "REVIEW FILE", "Take in notes that another program wrote", makeImport},
    {"merge", "REVIEW OTHER", "Take in what a colleague's copy of the review has", makeMerge},
    {"settle", "REVIEW ID …", "Settle a conflict that a merge left", makeSettle},
    {"undo", "REVIEW [COUNT]", "Take back the last steps", makeUndo},
    {"verify", "REVIEW", "Check every hash and reference of a review", makeVerify},
};

} // namespace duikan
