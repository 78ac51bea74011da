// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/akntree.h"

#include <algorithm>

namespace duikan {

namespace {

bool isOfHead(ParagraphKind kind) {
    switch (kind) {
    case ParagraphKind::Title:
    case ParagraphKind::Sponsors:
    case ParagraphKind::Agenda:
    case ParagraphKind::Session:
    case ParagraphKind::Body:
    case ParagraphKind::Adoption:
        return true;
    default:
        return false;
    }
}

/// Where the head block ends: behind its last line that stands before all that a text has to say.
size_t endOfPreface(const std::vector<Paragraph>& paragraphs) {
    size_t end = 0;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const ParagraphKind kind = paragraphs[i].kind;
        if (isOfHead(kind)) {
            end = i + 1;
        } else if (kind == ParagraphKind::AdoptingBody || kind == ParagraphKind::Preambular ||
                   kind == ParagraphKind::Operative || kind == ParagraphKind::Heading ||
                   kind == ParagraphKind::AnnexTitle) {
            break;
        }
    }
    return end;
}

/// How deep a paragraph lies: an annex 0, headings by their level, then clauses, then subparagraphs.
int depthOf(const Paragraph& paragraph) {
    constexpr int kClause = 100; // below every heading
    switch (paragraph.kind) {
    case ParagraphKind::AnnexTitle:
        return 0;
    case ParagraphKind::Heading:
        return std::clamp(paragraph.level, 1, kClause - 1);
    case ParagraphKind::Subparagraph:
        return kClause + std::max(paragraph.level, 1);
    default:
        return kClause;
    }
}

/// Hangs paragraphs below one another by their depth.
std::vector<AknNode> nested(const std::vector<const Paragraph*>& paragraphs) {
    AknNode root;
    std::vector<size_t> path; // from the root to the newest node, as places among the children
    std::vector<int> depths;
    for (const Paragraph* paragraph : paragraphs) {
        const int depth = depthOf(*paragraph);
        while (!depths.empty() && depths.back() >= depth) {
            depths.pop_back();
            path.pop_back();
        }
        AknNode* parent = &root;
        for (const size_t place : path) {
            parent = &parent->children[place];
        }
        parent->children.push_back({paragraph, {}});
        path.push_back(parent->children.size() - 1);
        depths.push_back(depth);
    }
    return std::move(root.children);
}

} // namespace

AknTree aknTree(const Document& document, const FootnoteReferences& references) {
    AknTree tree;
    const size_t preface = endOfPreface(document.paragraphs);
    std::vector<const Paragraph*> recitals;
    std::vector<const Paragraph*> body;
    bool inPreamble = true;
    for (size_t i = 0; i < document.paragraphs.size(); ++i) {
        const Paragraph& paragraph = document.paragraphs[i];
        if (references.isReferred(paragraph)) {
            continue;
        }
        if (i < preface) {
            tree.preface.push_back(&paragraph);
        } else if (paragraph.kind == ParagraphKind::Adoption) {
            tree.conclusions.push_back(&paragraph);
        } else if (paragraph.kind == ParagraphKind::AdoptingBody && inPreamble && recitals.empty()) {
            tree.formula.push_back(&paragraph);
        } else if (inPreamble && (paragraph.kind == ParagraphKind::Preambular ||
                                  (paragraph.kind == ParagraphKind::Subparagraph && !recitals.empty()))) {
            recitals.push_back(&paragraph);
        } else {
            inPreamble = false;
            body.push_back(&paragraph);
        }
    }
    tree.recitals = nested(recitals);
    tree.body = nested(body);
    return tree;
}

} // namespace duikan
