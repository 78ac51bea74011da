// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random acts: whatever was done, the log alone says what the review is, and every step can be taken
// back and made again.
#include "core/review/review.h"
#include "core/review/reviewstatebuilder.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace duikan::test {

namespace {

constexpr unsigned kSeed = 20120921;

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

/// Takes random steps on a review; most succeed, the rest are refused and must then alter nothing.
class RandomReviewer {
public:
    explicit RandomReviewer(std::shared_ptr<Log> log)
        : m_log(std::move(log)) {
        reopen();
    }

    void reopen() {
        m_review.reset();
        m_review =
            Review::open(std::make_unique<MemoryChangeSink>(m_log), QStringLiteral("author %1").arg(below(3))).value();
    }
    [[nodiscard]] Review& review() { return *m_review; }

    void act() {
        const int choice = below(100);
        if (choice < 30) {
            (void)m_review->annotate(annotation());
        } else if (choice < 45) {
            (void)m_review->edit(some(m_review->state().annotations()), annotationEdit());
        } else if (choice < 55) {
            (void)m_review->reply(some(m_review->state().annotations()), word());
        } else if (choice < 58) {
            (void)m_review->editReply(some(m_review->state().replies()), word());
        } else if (choice < 68) {
            (void)m_review->link(passage(1), passage(2), QStringLiteral("supports"), word(), origin());
        } else if (choice < 73) {
            (void)m_review->edit(some(m_review->state().crossReferences()),
                                 CrossReferenceEdit{.relation = QStringLiteral("echoes"), .note = word()});
        } else if (choice < 78) {
            remove();
        } else if (choice < 82) {
            (void)m_review->setRepairUndone(some(m_review->state().drafts()),
                                            QStringLiteral("repair-%1").arg(below(3)), below(2) == 0);
        } else if (choice < 83) {
            addDraft();
        } else if (choice == 83) {
            (void)m_review->dismiss(passage(1), passage(2));
        } else if (choice == 84) {
            conceive();
        } else if (choice == 85) {
            (void)m_review->setTitle(word());
        } else if (choice == 86) {
            align();
        } else if (choice == 87) {
            settle();
        } else if (choice < 94) {
            (void)m_review->undo();
        } else {
            (void)m_review->redo();
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
        const Draft* draft = m_review->state().currentDraft(number);
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
                .replacement = below(2) == 0 ? QString() : word(), .tags = {word()}};
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
            (void)m_review->remove(some(m_review->state().annotations()));
            break;
        case 1:
            (void)m_review->remove(some(m_review->state().replies()));
            break;
        case 2:
            (void)m_review->remove(some(m_review->state().dismissals()));
            break;
        case 3:
            (void)m_review->remove(some(m_review->state().ownConcepts()));
            break;
        default:
            (void)m_review->remove(some(m_review->state().crossReferences()));
        }
    }
    std::optional<SuggestionOrigin> origin() {
        return below(2) == 0 ? std::nullopt
                             : std::optional<SuggestionOrigin>({.score = 0.5, .reasons = {{word(), word()}}});
    }
    void conceive() {
        const OwnConceptWords words{.name = word(), .wordings = {word()}, .related = {word()}};
        if (below(2) == 0) {
            (void)m_review->addConcept(words);
        } else {
            (void)m_review->edit(some(m_review->state().ownConcepts()), words);
        }
    }
    void align() {
        const auto& drafts = m_review->state().drafts();
        const auto paragraphOf = [this](DraftId draft) {
            const auto& paragraphs = m_review->state().draft(draft)->structure->paragraphs;
            return paragraphs[size_t(below(int(paragraphs.size())))].id;
        };
        const DraftId left = some(drafts);
        const DraftId right = some(drafts);
        const int choice = below(4);
        if (!drafts.empty()) {
            (void)m_review->align({left, paragraphOf(left), right, paragraphOf(right)},
                                  choice == 3 ? std::nullopt : std::optional(AlignmentChoice::Kind(choice)));
        }
    }
    void settle() {
        const AnnotationId note = some(m_review->state().annotations());
        const Annotation* const annotation = m_review->state().annotation(note);
        if (annotation != nullptr && !annotation->carried.empty()) {
            (void)m_review->settle(note, some(annotation->carried), Settlement(below(4)));
        }
    }
    void addDraft() {
        const int number = 1 + below(2);
        (void)m_review->addDraft(m_review->state().document(number)->id,
                                 draftSource(word(), documentWithRepairs(word(), 4)));
    }

    std::shared_ptr<Log> m_log;
    std::unique_ptr<Review> m_review;
    std::mt19937 m_random{kSeed};
};

} // namespace

TEST(RandomActs, UndoneAllGiveTheStartAndRedoneAllTheEnd) {
    const auto log = std::make_shared<Log>();
    RandomReviewer reviewer(log);
    ASSERT_TRUE(reviewer.review().addDocuments({
        draftSource(QStringLiteral("left"), documentWithRepairs(QStringLiteral("left"), 30)),
        draftSource(QStringLiteral("right"), documentWithRepairs(QStringLiteral("right"), 30)),
    }));
    const QJsonObject start = snapshot(reviewer.review().state());
    for (int i = 1; i <= 10'000; ++i) {
        reviewer.act();
        if (i % 1'000 == 0) {
            const QJsonObject before = snapshot(reviewer.review().state());
            reviewer.reopen();
            ASSERT_EQ(snapshot(reviewer.review().state()), before) << "reopened after " << i;
        }
    }
    while (reviewer.review().canRedo()) {
        ASSERT_TRUE(reviewer.review().redo());
    }
    const QJsonObject end = snapshot(reviewer.review().state());
    ASSERT_GT(reviewer.review().state().annotations().size(), 100u);
    ASSERT_GT(reviewer.review().state().replies().size(), 10u);

    while (reviewer.review().undoTitle() != QStringLiteral("add-documents")) {
        ASSERT_TRUE(reviewer.review().undo());
    }
    EXPECT_EQ(snapshot(reviewer.review().state()), start);
    ASSERT_TRUE(reviewer.review().undo());
    EXPECT_TRUE(reviewer.review().state().documents().empty());
    EXPECT_FALSE(reviewer.review().canUndo());
    EXPECT_EQ(reviewer.review().undo().error().kind, ErrorKind::NothingToUndo);

    reviewer.reopen();
    ASSERT_TRUE(reviewer.review().redo());
    EXPECT_EQ(snapshot(reviewer.review().state()), start);
    while (reviewer.review().undoTitle() == QStringLiteral("add-documents") || reviewer.review().canRedo()) {
        ASSERT_TRUE(reviewer.review().redo());
    }
    EXPECT_EQ(reviewer.review().redo().error().kind, ErrorKind::NothingToRedo);
    const QJsonObject again = snapshot(reviewer.review().state());
    for (const QString& part : end.keys()) {
        EXPECT_EQ(again.value(part), end.value(part)) << qUtf8Printable(part);
    }
}

TEST(RandomActs, GiveTheSameStateInWhateverOrderTheyAreApplied) {
    const auto log = std::make_shared<Log>();
    RandomReviewer reviewer(log);
    ASSERT_TRUE(reviewer.review().addDocuments({
        draftSource(QStringLiteral("left"), documentWithRepairs(QStringLiteral("left"), 30)),
        draftSource(QStringLiteral("right"), documentWithRepairs(QStringLiteral("right"), 30)),
    }));
    for (int i = 0; i < 2'000; ++i) {
        reviewer.act();
    }
    const QJsonObject expected = snapshot(reviewer.review().state());
    std::mt19937 random(kSeed);
    for (int round = 0; round < 5; ++round) {
        std::vector<Act> acts = log->acts;
        std::shuffle(acts.begin(), acts.end(), random);
        const auto load = [&](const QByteArray& sha256) { return MemoryChangeSink(log).structure(sha256); };
        ReviewStateBuilder together(load);
        ASSERT_TRUE(together.apply(acts));
        EXPECT_EQ(snapshot(together.state()), expected) << "all at once";
        ReviewStateBuilder apart(load);
        for (const Act& act : acts) {
            ASSERT_TRUE(apart.apply(act));
        }
        EXPECT_EQ(snapshot(apart.state()), expected) << "one by one";
    }
}

} // namespace duikan::test
