// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomacts.h"

#include "tests/support/documents.h"

#include <algorithm>

namespace duikan::test {

DocumentPtr documentWithRepairs(const QString& prefix, int paragraphs) {
    QStringList texts;
    for (int i = 0; i < paragraphs; ++i) {
        texts.append(QStringLiteral("%1 %2 技术合作和能力建设").arg(prefix).arg(i));
    }
    Document made = *document(texts);
    for (int i = 0; i < 3; ++i) {
        Repair repair;
        repair.id = QStringLiteral("repair-%1").arg(i);
        repair.kind = RepairKind::DoubledMark;
        repair.paragraph = i + 1;
        repair.before = QStringLiteral("能力建设；；");
        repair.after = QStringLiteral("能力建设；");
        made.repairs.push_back(repair);
    }
    return std::make_shared<const Document>(std::move(made));
}

namespace {

class RandomReviewer {
public:
    RandomReviewer(Review& review, std::mt19937& random)
        : m_review(review), m_random(random) {}

    void act() {
        const int choice = below(100);
        if (choice < 30) {
            (void)m_review.annotate(annotation());
        } else if (choice < 45) {
            (void)m_review.edit(some(m_review.state().annotations()), annotationEdit());
        } else if (choice < 55) {
            (void)m_review.reply(some(m_review.state().annotations()), word());
        } else if (choice < 58) {
            (void)m_review.editReply(some(m_review.state().replies()), word());
        } else if (choice < 68) {
            (void)m_review.link(passage(1), passage(2), QStringLiteral("supports"), word(), origin());
        } else if (choice < 73) {
            (void)m_review.edit(some(m_review.state().crossReferences()),
                                 CrossReferenceEdit{.relation = QStringLiteral("echoes"), .note = word()});
        } else if (choice < 78) {
            remove();
        } else if (choice < 82) {
            (void)m_review.setRepairUndone(some(m_review.state().drafts()),
                                            QStringLiteral("repair-%1").arg(below(3)), below(2) == 0);
        } else if (choice < 83) {
            addDraft();
        } else if (choice == 83) {
            (void)m_review.dismiss(passage(1), passage(2));
        } else if (choice == 84) {
            conceive();
        } else if (choice == 85) {
            (void)m_review.setTitle(word());
        } else if (choice == 86) {
            align();
        } else if (choice == 87) {
            settle();
            settleConflict();
        } else if (choice < 94) {
            if (!m_review.undoReachesBeginning()) {
                (void)m_review.undo();
            }
        } else {
            (void)m_review.redo();
        }
    }

private:
    int below(int end) { return int(m_random() % unsigned(end)); }
    QString word() { return QStringLiteral("词%1").arg(below(50)); }

    template<typename Id, typename Item>
    Id some(const std::map<Id, Item>& items) {
        return items.empty() ? Id() : std::next(items.begin(), below(int(items.size())))->first;
    }
    Passage passage(int number) {
        const Draft* draft = m_review.state().currentDraft(number);
        const auto& paragraphs = draft->structure->paragraphs;
        Passage anchors;
        for (int count = 1 + below(2); count > 0; --count) {
            const Paragraph& paragraph = paragraphs[size_t(below(int(paragraphs.size())))];
            const int begin = below(int(paragraph.text.size()) - 1);
            anchors.push_back(describe(draft->id, paragraph, {begin, begin + 1 + below(8)}));
        }
        return anchors;
    }
    NewAnnotation annotation() {
        return {.anchors = passage(1 + below(2)), .kind = AnnotationKind(below(4)), .body = word(),
                .color = below(2) == 0 ? QString() : QStringLiteral("#10203%1").arg(below(10)),
                .replacement = below(2) == 0 ? QString() : word(), .tags = {word()}, .assignee = {}};
    }
    AnnotationEdit annotationEdit() {
        AnnotationEdit edit;
        if (below(2) == 0) {
            edit.body = word();
        }
        if (below(2) == 0) {
            edit.state = AnnotationState(below(4));
        }
        if (below(3) == 0) {
            edit.tags = QStringList{word(), word()};
        }
        return edit;
    }
    void remove() {
        switch (below(5)) {
        case 0:
            (void)m_review.remove(some(m_review.state().annotations()));
            break;
        case 1:
            (void)m_review.remove(some(m_review.state().replies()));
            break;
        case 2:
            (void)m_review.remove(some(m_review.state().dismissals()));
            break;
        case 3:
            (void)m_review.remove(some(m_review.state().ownConcepts()));
            break;
        default:
            (void)m_review.remove(some(m_review.state().crossReferences()));
        }
    }
    std::optional<SuggestionOrigin> origin() {
        return below(2) == 0 ? std::nullopt
                             : std::optional<SuggestionOrigin>({.score = 0.5, .reasons = {{word(), word()}}});
    }
    void conceive() {
        const OwnConceptWords words{.name = word(), .wordings = {word()}, .related = {word()}};
        if (below(2) == 0) {
            (void)m_review.addConcept(words);
        } else {
            (void)m_review.edit(some(m_review.state().ownConcepts()), words);
        }
    }
    void align() {
        const auto& drafts = m_review.state().drafts();
        const auto paragraphOf = [this](DraftId draft) {
            const auto& paragraphs = m_review.state().draft(draft)->structure->paragraphs;
            return paragraphs[size_t(below(int(paragraphs.size())))].id;
        };
        const DraftId left = some(drafts);
        const DraftId right = some(drafts);
        const int choice = below(4);
        if (!drafts.empty()) {
            (void)m_review.align({left, paragraphOf(left), right, paragraphOf(right)},
                                  choice == 3 ? std::nullopt : std::optional(AlignmentChoice::Kind(choice)));
        }
    }
    void settle() {
        const AnnotationId note = some(m_review.state().annotations());
        const Annotation* const annotation = m_review.state().annotation(note);
        if (annotation != nullptr && !annotation->carried.empty()) {
            (void)m_review.settle(note, some(annotation->carried), Settlement(below(4)));
        }
    }
    void settleConflict() {
        const auto& conflicts = m_review.state().conflicts();
        if (!conflicts.empty()) {
            const Target target = conflicts.begin()->first;
            const FieldConflict conflict = conflicts.begin()->second.front();
            const auto& rivals = conflict.rivals;
            (void)m_review.settleConflict(target, conflict.field, rivals[size_t(below(int(rivals.size())))].change);
        }
    }
    /// As many drafts as a long negotiation sees; every note is carried into each of them.
    void addDraft() {
        constexpr int kMostDrafts = 8;
        const int number = 1 + below(2);
        const DocumentId document = m_review.state().document(number)->id;
        const auto& drafts = m_review.state().drafts();
        const auto count = std::ranges::count_if(
            drafts, [document](const auto& entry) { return entry.second.document == document; });
        if (count < kMostDrafts) {
            (void)m_review.addDraft(document, draftSource(word(), documentWithRepairs(word(), 4)));
        }
    }

    Review& m_review;
    std::mt19937& m_random;
};

} // namespace

void actAtRandom(Review& review, std::mt19937& random) { RandomReviewer(review, random).act(); }

} // namespace duikan::test
