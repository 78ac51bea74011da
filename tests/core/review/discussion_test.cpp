// SPDX-License-Identifier: GPL-3.0-or-later
// What several people say of notes: who is to look at them, who decided, tags, history, and acts on many at once.
#include "core/annotation/tagcolor.h"
#include "core/review/itemhistory.h"
#include "core/search/notematcher.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

class DiscussionTest : public testing::Test {
protected:
    void SetUp() override {
        log = std::make_shared<Log>();
        reopen(QStringLiteral("Li"));
        ASSERT_TRUE(review->addDocuments({
            draftSource(QStringLiteral("left.txt"),
                        {QStringLiteral("技术援助的目的"), QStringLiteral("尊重有关国家的意愿")}),
            draftSource(QStringLiteral("right.txt"),
                        {QStringLiteral("强调需要倡导合作"), QStringLiteral("征得有关国家同意")}),
        }));
    }
    void reopen(const QString& author) {
        review.reset();
        review = Review::open(std::make_unique<MemoryChangeSink>(log), author).value();
    }
    AnnotationId annotate(int document, const QString& words, const QString& body = QStringLiteral("why?")) {
        return review->annotate({.anchors = {anchorOn(*review, document, words)}, .body = body}).value();
    }
    [[nodiscard]] const Annotation& note(AnnotationId id) const { return *review->state().annotation(id); }
    AnnotationEdit decide(AnnotationState state) const {
        AnnotationEdit edit;
        edit.state = state;
        return edit;
    }
    [[nodiscard]] QStringList shown(const NoteFilter& filter) const {
        const NoteMatcher matcher(filter, *review);
        QStringList bodies;
        for (const PlacedNote& placed : notesInReadingOrder(*review)) {
            std::vector<ReplyId> replies;
            for (const Reply* const reply : review->state().repliesTo(placed.annotation)) {
                replies.push_back(reply->id);
            }
            if (matcher.matches(placed, replies)) {
                bodies.append(note(placed.annotation).body);
            }
        }
        return bodies;
    }

    std::shared_ptr<Log> log;
    std::unique_ptr<Review> review;
};

TEST_F(DiscussionTest, SaysWhoDecidedAndWhenUntilItIsTakenBack) {
    const auto id = annotate(1, QStringLiteral("援助"));
    EXPECT_TRUE(note(id).decidedBy.isEmpty());
    EXPECT_FALSE(note(id).decided.isValid());
    ASSERT_TRUE(review->edit(id, decide(AnnotationState::Accepted)));
    reopen(QStringLiteral("Zhou"));
    ASSERT_TRUE(review->edit(id, decide(AnnotationState::Rejected)));
    EXPECT_EQ(note(id).decidedBy, QStringLiteral("Zhou"));
    EXPECT_TRUE(note(id).decided.isValid());
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(note(id).state, AnnotationState::Accepted);
    EXPECT_EQ(note(id).decidedBy, QStringLiteral("Li")) << "who undoes does not decide";
    ASSERT_TRUE(review->undo());
    EXPECT_TRUE(note(id).decidedBy.isEmpty());
    ASSERT_TRUE(review->redo());
    EXPECT_EQ(note(id).decidedBy, QStringLiteral("Li"));
}

TEST_F(DiscussionTest, EditsSeveralNotesInOneAct) {
    const auto a = annotate(1, QStringLiteral("援助"));
    const auto b = annotate(1, QStringLiteral("意愿"));
    const auto c = annotate(2, QStringLiteral("合作"));
    ASSERT_TRUE(review->edit(c, decide(AnnotationState::Accepted)));
    const size_t acts = log->acts.size();
    ASSERT_TRUE(review->edit(std::vector{a, b, c}, decide(AnnotationState::Accepted)));
    EXPECT_EQ(log->acts.size(), acts + 1);
    EXPECT_EQ(log->acts.back().changes.size(), 2u) << "one had the state already";
    EXPECT_EQ(review->undoTitle(), QStringLiteral("edit-several-state"));
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(note(a).state, AnnotationState::Open);
    EXPECT_EQ(note(b).state, AnnotationState::Open);
    EXPECT_EQ(note(c).state, AnnotationState::Accepted);
    EXPECT_FALSE(review->edit(std::vector{a, AnnotationId{}}, decide(AnnotationState::Resolved)));
    EXPECT_EQ(note(a).state, AnnotationState::Open) << "all or none";
}

TEST_F(DiscussionTest, DeletesSeveralNotesWithTheirRepliesInOneAct) {
    const auto a = annotate(1, QStringLiteral("援助"));
    const auto b = annotate(1, QStringLiteral("意愿"));
    ASSERT_TRUE(review->reply(a, QStringLiteral("yes")));
    ASSERT_TRUE(review->remove(std::vector{a, b}));
    EXPECT_TRUE(review->state().annotations().empty());
    EXPECT_TRUE(review->state().replies().empty());
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(review->state().annotations().size(), 2u);
    EXPECT_EQ(review->state().replies().size(), 1u);
}

TEST_F(DiscussionTest, AssignsANoteAndKeepsItInTheLog) {
    const auto id = annotate(1, QStringLiteral("援助"));
    AnnotationEdit edit;
    edit.assignee = QStringLiteral(" Zhou  Yi ");
    ASSERT_TRUE(review->edit(id, edit));
    EXPECT_EQ(review->undoTitle(), QStringLiteral("edit-assignee"));
    reopen(QStringLiteral("Li"));
    EXPECT_EQ(note(id).assignee, QStringLiteral("Zhou Yi"));
    ASSERT_TRUE(review->undo());
    EXPECT_TRUE(note(id).assignee.isEmpty());
}

TEST_F(DiscussionTest, PutsTagsOnAndTakesThemOffSeveralNotes) {
    const auto a = annotate(1, QStringLiteral("援助"));
    const auto b = annotate(1, QStringLiteral("意愿"));
    ASSERT_TRUE(review->retag({a}, {QStringLiteral("law"), QStringLiteral("old")}, {}));
    const size_t acts = log->acts.size();
    ASSERT_TRUE(review->retag({a, b}, {QStringLiteral("urgent"), QStringLiteral("law")}, {QStringLiteral("old")}));
    EXPECT_EQ(log->acts.size(), acts + 1);
    EXPECT_EQ(note(a).tags, (QStringList{QStringLiteral("law"), QStringLiteral("urgent")}));
    EXPECT_EQ(note(b).tags, (QStringList{QStringLiteral("urgent"), QStringLiteral("law")}));
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(note(a).tags, (QStringList{QStringLiteral("law"), QStringLiteral("old")}));
    EXPECT_TRUE(note(b).tags.isEmpty());
}

TEST_F(DiscussionTest, RenamesATagEverywhereWithItsColour) {
    const auto a = annotate(1, QStringLiteral("援助"));
    const auto b = annotate(1, QStringLiteral("意愿"));
    ASSERT_TRUE(review->retag({a, b}, {QStringLiteral("law")}, {}));
    ASSERT_TRUE(review->retag({b}, {QStringLiteral("legal")}, {}));
    ASSERT_TRUE(review->setTagColor(QStringLiteral("law"), QStringLiteral("red")));
    EXPECT_FALSE(review->setTagColor(QStringLiteral("law"), QStringLiteral("#ff0000")));
    const size_t acts = log->acts.size();
    ASSERT_TRUE(review->renameTag(QStringLiteral("law"), QStringLiteral("legal")));
    EXPECT_EQ(log->acts.size(), acts + 1);
    EXPECT_EQ(note(a).tags, QStringList{QStringLiteral("legal")});
    EXPECT_EQ(note(b).tags, QStringList{QStringLiteral("legal")}) << "joined, not doubled";
    reopen(QStringLiteral("Li"));
    EXPECT_EQ(review->state().tagColors(),
              (std::map<QString, QString>{{QStringLiteral("legal"), QStringLiteral("red")}}));
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(note(a).tags, QStringList{QStringLiteral("law")});
    EXPECT_TRUE(review->state().tagColors().contains(QStringLiteral("law")));
}

TEST(TagColor, IsTheSameOnEveryDesk) {
    EXPECT_EQ(ownTagColor(QStringLiteral("当事国同意")), ownTagColor(QStringLiteral("当事国同意")));
    EXPECT_EQ(ownTagColor(QStringLiteral("LAW")), ownTagColor(QStringLiteral("law")));
    QSet<QString> used;
    for (int i = 0; i < 50; ++i) {
        used.insert(ownTagColor(QString::number(i)));
        EXPECT_TRUE(tagColors().contains(ownTagColor(QString::number(i))));
    }
    EXPECT_EQ(used.size(), 5) << "all but red";
}

TEST_F(DiscussionTest, TellsTheHistoryOfANoteWithItsReplies) {
    const auto id = annotate(1, QStringLiteral("援助"), QStringLiteral("one"));
    const auto other = annotate(1, QStringLiteral("意愿"));
    ASSERT_TRUE(review->reply(other, QStringLiteral("elsewhere")));
    AnnotationEdit edit;
    edit.body = QStringLiteral("two");
    ASSERT_TRUE(review->edit(id, edit));
    const auto reply = review->reply(id, QStringLiteral("agreed")).value();
    ASSERT_TRUE(review->undo());
    QStringList told;
    for (const HistoryEntry& entry : historyOf(*review, {TargetKind::Annotation, id.value})) {
        told.append(QStringLiteral("%1 %2 %3→%4%5")
                        .arg(entry.target.id == reply.value ? QStringLiteral("reply") : QStringLiteral("note"),
                             entry.field, entry.from.toVariant().toString(), entry.to.toVariant().toString(),
                             entry.isNow ? QStringLiteral("!") : QString()));
    }
    EXPECT_EQ(told.filter(QStringLiteral("anchors")).size(), 1);
    EXPECT_TRUE(told.contains(QStringLiteral("note body →one")));
    EXPECT_TRUE(told.contains(QStringLiteral("note body one→two!")));
    EXPECT_TRUE(told.contains(QStringLiteral("reply body →agreed!")));
    EXPECT_TRUE(told.contains(QStringLiteral("reply exists true→false!"))) << told.join(u'\n').toStdString();
    EXPECT_EQ(told.filter(QStringLiteral("elsewhere")).size(), 0);
}

TEST_F(DiscussionTest, RestoresAValueOfLongAgoAsAStepOfItsOwn) {
    const auto id = annotate(1, QStringLiteral("援助"), QStringLiteral("one"));
    const Target target{TargetKind::Annotation, id.value};
    AnnotationEdit edit;
    edit.body = QStringLiteral("two");
    ASSERT_TRUE(review->edit(id, edit));
    ASSERT_TRUE(review->remove(id));
    ASSERT_TRUE(annotate(2, QStringLiteral("合作")).value != Uuid{});
    ASSERT_TRUE(review->restore(target, QStringLiteral("exists"), true));
    EXPECT_EQ(note(id).body, QStringLiteral("two")) << "deleted, and back";
    ASSERT_TRUE(review->restore(target, QStringLiteral("body"), QStringLiteral("one")));
    EXPECT_EQ(note(id).body, QStringLiteral("one"));
    ASSERT_TRUE(review->undo());
    EXPECT_EQ(note(id).body, QStringLiteral("two"));
    EXPECT_FALSE(review->restore(target, QStringLiteral("anchors"), QJsonValue()));
    EXPECT_FALSE(review->restore({TargetKind::Annotation, {}}, QStringLiteral("body"), QStringLiteral("x")));
}

TEST_F(DiscussionTest, FiltersByEverythingANoteHas) {
    const auto a = annotate(1, QStringLiteral("援助"), QStringLiteral("a"));
    const auto b = annotate(2, QStringLiteral("合作"), QStringLiteral("b"));
    ASSERT_TRUE(review->reply(b, QStringLiteral("ＷＩＤＥ letters")));
    reopen(QStringLiteral("Zhou"));
    const auto c = annotate(2, QStringLiteral("同意"), QStringLiteral("c"));
    AnnotationEdit edit = decide(AnnotationState::Resolved);
    edit.assignee = QStringLiteral("Zhou");
    edit.tags = QStringList{QStringLiteral("law")};
    ASSERT_TRUE(review->edit(a, edit));
    ASSERT_TRUE(review->edit(c, AnnotationEdit{.kind = AnnotationKind::Question}));
    const auto expect = [&](const NoteFilter& filter, const char* bodies) {
        EXPECT_EQ(shown(filter).join(QString()), QLatin1String(bodies));
        EXPECT_EQ(shown(noteFilterFromJson(toJson(filter))).join(QString()), QLatin1String(bodies)) << "kept";
    };
    expect({}, "abc");
    expect({.states = {AnnotationState::Resolved}}, "a");
    expect({.states = {AnnotationState::Resolved, AnnotationState::Open}}, "abc");
    expect({.kind = AnnotationKind::Question}, "c");
    expect({.author = QStringLiteral("Li")}, "ab");
    expect({.tag = QStringLiteral("law")}, "a");
    expect({.assignee = QString()}, "bc");
    expect({.document = 2}, "bc");
    expect({.mine = true}, "ac");
    expect({.words = QStringLiteral("wide")}, "b");
    expect({.words = QStringLiteral("援助 OR 同意")}, "ac");
    expect({.words = QStringLiteral("\"援")}, "") ;
    expect({.author = QStringLiteral("Li"), .document = 2, .words = QStringLiteral("letters")}, "b");
}

} // namespace duikan::test
