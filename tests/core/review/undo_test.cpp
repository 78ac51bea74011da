// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/undostack.h"

#include "core/review/fields.h"

#include <QJsonObject>

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

Act act(std::uint64_t id, ActKind kind = ActKind::Step, std::uint64_t of = 0) {
    return {.id = {Uuid{0, id}}, .kind = kind, .of = {Uuid{0, of}}, .title = {}, .changes = {}};
}

std::uint64_t stepOf(const std::optional<UndoStack::Entry>& entry) { return entry ? entry->step.value.low() : 0; }

std::uint64_t latestOf(const std::optional<UndoStack::Entry>& entry) {
    return entry ? entry->latest.value.low() : 0;
}

} // namespace

TEST(UndoStack, FollowsTheLog) {
    UndoStack stack;
    EXPECT_FALSE(stack.nextUndo());
    stack.add(act(1));
    stack.add(act(2));
    EXPECT_EQ(stepOf(stack.nextUndo()), 2u);
    stack.add(act(3, ActKind::Undo, 2));
    EXPECT_EQ(stepOf(stack.nextUndo()), 1u);
    EXPECT_EQ(stepOf(stack.nextRedo()), 2u);
    EXPECT_EQ(latestOf(stack.nextRedo()), 3u) << "redoing takes the undo back";
    stack.add(act(4, ActKind::Redo, 2));
    EXPECT_EQ(latestOf(stack.nextUndo()), 4u) << "undoing again takes the redo back";
    EXPECT_FALSE(stack.nextRedo());
}

TEST(UndoStack, ANewStepEndsTheChanceToRedo) {
    UndoStack stack;
    stack.add(act(1));
    stack.add(act(2, ActKind::Undo, 1));
    stack.add(act(3));
    EXPECT_FALSE(stack.nextRedo());
    EXPECT_EQ(stepOf(stack.nextUndo()), 3u);
}

TEST(Inverse, PutsBackWhatWasThereLastChangeFirst) {
    Act done = act(1);
    const Target note{TargetKind::Annotation, Uuid{0, 9}};
    done.changes = {
        {.id = {}, .act = {}, .author = {}, .target = note, .field = field::kAll, .value = QJsonObject{},
         .before = QJsonValue(QJsonValue::Undefined)},
        {.id = {}, .act = {}, .author = {}, .target = note, .field = field::kBody,
         .value = QStringLiteral("new"), .before = QStringLiteral("old")},
    };
    const auto changes = inverse(done);
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].value, QJsonValue(QStringLiteral("old")));
    EXPECT_EQ(changes[0].before, QJsonValue(QStringLiteral("new")));
    EXPECT_EQ(changes[1].field, field::kExists);
    EXPECT_EQ(changes[1].value, QJsonValue(false));
}

} // namespace duikan::test
