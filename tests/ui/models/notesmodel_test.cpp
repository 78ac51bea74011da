// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notesmodel.h"

#include "tests/ui/reading/readingdocuments.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace duikan {
namespace {

class NotesModelTest : public testing::Test {
protected:
    NotesModelTest()
        : review(test::reviewOf({test::longDocument(6), test::longDocument(4)}))
        , model(workspace)
        , tester(&model) {
        workspace.setReview(review.get());
    }

    AnnotationId note(int document, int ordinal, const QString& body = QStringLiteral("note")) {
        const Draft* draft = review->state().currentDraft(document);
        NewAnnotation annotation;
        annotation.anchors = {describe(draft->id, *draft->structure->at(ordinal), {0, 4})};
        annotation.body = body;
        return review->annotate(annotation).value_or(AnnotationId{});
    }
    [[nodiscard]] QStringList bodies() const {
        QStringList bodies;
        for (int row = 0; row < model.rowCount(); ++row) {
            bodies.append(model.card(row).body);
        }
        return bodies;
    }

    Workspace workspace;
    std::unique_ptr<Review> review;
    NotesModel model;
    QAbstractItemModelTester tester;
};

TEST_F(NotesModelTest, KeepsReadingOrderWhateverTheOrderOfWriting) {
    note(2, 1, QStringLiteral("d"));
    note(1, 5, QStringLiteral("c"));
    note(1, 1, QStringLiteral("a"));
    note(1, 3, QStringLiteral("b"));
    EXPECT_EQ(bodies().join(QString()), QStringLiteral("abcd"));
    EXPECT_EQ(model.card(3).number, 4);
}

TEST_F(NotesModelTest, InsertsOneRowForOneNote) {
    note(1, 1);
    note(1, 5);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    note(1, 3);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.front().at(1).toInt(), 1);
    EXPECT_EQ(inserted.front().at(2).toInt(), 1);
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(NotesModelTest, TouchesOnlyTheRowOfANoteThatIsEdited) {
    note(1, 1);
    const AnnotationId second = note(1, 3);
    note(1, 5);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(review->edit(second, AnnotationEdit{.body = QStringLiteral("other")}).has_value());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().at(0).toModelIndex().row(), 1);
    EXPECT_EQ(model.card(1).body, QStringLiteral("other"));
}

TEST_F(NotesModelTest, FiltersByStateAndFollowsItsChange) {
    const AnnotationId first = note(1, 1, QStringLiteral("a"));
    note(1, 2, QStringLiteral("b"));
    model.setFilter({.states = {AnnotationState::Open}});
    EXPECT_EQ(model.stateCounts(), (StateCounts{2, 0, 0, 0}));
    EXPECT_EQ(model.rowCount(), 2);
    ASSERT_TRUE(review->edit(first, AnnotationEdit{.state = AnnotationState::Accepted}).has_value());
    EXPECT_EQ(bodies(), QStringList{QStringLiteral("b")});
    EXPECT_EQ(model.allNotes().size(), 2U);
    EXPECT_EQ(model.stateCounts(), (StateCounts{1, 1, 0, 0})) << "of all states, whichever are shown";
}

TEST_F(NotesModelTest, GivesANoteBeingWrittenItsPlaceAndTakesItAwayAgain) {
    note(1, 1);
    note(1, 5);
    NewAnnotation draft;
    const Draft* left = review->state().currentDraft(1);
    draft.anchors = {describeParagraph(left->id, *left->structure->at(3))};
    const QModelIndex index = model.beginDraft(draft);
    EXPECT_EQ(index.row(), 1);
    EXPECT_TRUE(model.id(1).isNull());
    model.endDraft();
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(NotesModelTest, ShowsRepliesAndTheLinksOfItsWords) {
    const AnnotationId id = note(1, 1);
    ASSERT_TRUE(review->reply(id, QStringLiteral("yes")).has_value());
    const Draft* left = review->state().currentDraft(1);
    const Draft* right = review->state().currentDraft(2);
    ASSERT_TRUE(review
                    ->link({describe(left->id, *left->structure->at(1), {2, 6})},
                           {describeParagraph(right->id, *right->structure->at(2))}, QStringLiteral("echoes"))
                    .has_value());
    const NoteCard card = model.card(0);
    ASSERT_EQ(card.replies.size(), 1U);
    ASSERT_EQ(card.links.size(), 1U);
    EXPECT_EQ(card.links.front().relation, QStringLiteral("echoes"));
    EXPECT_TRUE(card.links.front().isOutgoing);
    ASSERT_TRUE(review->remove(card.replies.front().id).has_value());
    EXPECT_TRUE(model.card(0).replies.empty());
}

} // namespace
} // namespace duikan
