// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/review/review.h"
#include "core/store/reviewstore.h"
#include "tests/support/documents.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace duikan::test {


class VerificationTest : public testing::Test {
protected:
    void SetUp() override {
        path = folder.filePath(QStringLiteral("review.duikan"));
        auto review = Review::open(ReviewStore::create(path).value(), QStringLiteral("Li")).value();
        ASSERT_TRUE(review->addDocuments({
            draftSource(QStringLiteral("left.txt"), {QStringLiteral("the duty of States")}),
            draftSource(QStringLiteral("right.txt"), {QStringLiteral("urges all States")}),
        }));
        NewAnnotation note;
        note.anchors = {anchorOn(*review, 1, QStringLiteral("duty")), anchorOn(*review, 2, QStringLiteral("urges"))};
        note.body = QStringLiteral("conspicuous words");
        annotation = review->annotate(note).value();
        ASSERT_TRUE(review->reply(annotation, QStringLiteral("an answer")));
        link = review
                   ->link({anchorOn(*review, 1, QStringLiteral("States"))},
                          {anchorOn(*review, 2, QStringLiteral("States"))}, QStringLiteral("supports"))
                   .value();
        ASSERT_TRUE(review->setTitle(QStringLiteral("title")));
        AnnotationEdit edit;
        edit.state = AnnotationState::Accepted;
        ASSERT_TRUE(review->edit(annotation, edit));
        ASSERT_TRUE(review->remove(link));
        ASSERT_TRUE(review->undo());
        ASSERT_TRUE(review->redo());
    }
    void alter(const char* sql) { SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql); }
    QStringList faults() const { return verifyReview(path).value().faults; }
    static bool has(const QStringList& faults, const QString& words) {
        return std::any_of(faults.begin(), faults.end(), [&](const QString& line) { return line.contains(words); });
    }

    QTemporaryDir folder;
    QString path;
    AnnotationId annotation;
    CrossReferenceId link;
};

TEST_F(VerificationTest, CountsWhatIsThereAndFindsNoFault) {
    const auto verification = verifyReview(path);
    ASSERT_TRUE(verification);
    EXPECT_EQ(verification->faults, QStringList());
    EXPECT_EQ(verification->changes, 12);
    EXPECT_EQ(verification->sources, 2);
    EXPECT_EQ(verification->anchors, 4);
}

TEST_F(VerificationTest, NamesTheNoteInWhichOneByteWasFlipped) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray words = "conspicuous words";
    int copies = 0;
    for (qsizetype at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
        SCOPED_TRACE(++copies);
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write("d"), 1);
        file.flush();
        const QStringList found = faults();
        EXPECT_TRUE(has(found, QStringLiteral("annotation ") + annotation.toString()))
            << qUtf8Printable(found.join(u'\n'));
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write("c"), 1);
        file.flush();
    }
    EXPECT_EQ(copies, 2) << "once in the log and once in the current state";
    EXPECT_EQ(faults(), QStringList());
}

TEST_F(VerificationTest, FindsEachKindOfDamage) {
    struct Case {
        const char* name;
        const char* sql;
        const char* words;
    };
    const std::vector<Case> cases{
        {"author altered", "UPDATE changes SET author = 'X' WHERE field = 'title'", "was altered"},
        {"item gone", "DELETE FROM altered WHERE kind = 'cross-reference'", "missing from the current state"},
        {"item invented", "INSERT INTO altered VALUES (x'07000000000000000000000000000000', 'reply', 1, zeroblob(16), '{}')",
         "not in the log"},
        {"deletion forgotten", "UPDATE altered SET present = 1 WHERE kind = 'cross-reference'",
         "not what the log says"},
        {"source altered", "UPDATE sources SET bytes = CAST(bytes || 'x' AS BLOB)", "bytes were altered"},
        {"structure altered", "UPDATE sources SET structure = zeroblob(9)", "structure was altered"},
        {"source gone", "DELETE FROM sources", "is not there"},
        {"annotation's log gone", "DELETE FROM changes WHERE target_kind = 'annotation'", "answers an annotation"},
        {"draft's log gone", "DELETE FROM changes WHERE target_kind = 'draft'", "is anchored in draft"},
        {"step gone", "DELETE FROM changes WHERE act_title = 'delete-cross-reference' AND act_kind = 'step'",
         "which is no step"},
        {"act gone", "DELETE FROM changes WHERE act_title = 'add-documents'", "belongs to act"},
    };
    const QString whole = folder.filePath(QStringLiteral("whole"));
    ASSERT_TRUE(QFile::copy(path, whole));
    for (const Case& damage : cases) {
        SCOPED_TRACE(damage.name);
        QFile::remove(path);
        ASSERT_TRUE(QFile::copy(whole, path));
        alter(damage.sql);
        const QStringList found = faults();
        EXPECT_TRUE(has(found, QLatin1String(damage.words))) << qUtf8Printable(found.join(u'\n'));
    }
}

TEST_F(VerificationTest, FindsAPageMapThatWasAltered) {
    DraftSource paged = draftSource(QStringLiteral("paged.pdf"), {QStringLiteral("duty")});
    paged.pageMap = std::make_shared<const PageMap>(std::vector{QSizeF(595, 842)}, std::vector<std::vector<PlacedLine>>(1));
    {
        auto review = Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), QStringLiteral("Li")).value();
        ASSERT_TRUE(review->addDocument(paged));
    }
    EXPECT_EQ(faults(), QStringList());
    alter("UPDATE page_maps SET map = cast(substr(map, 1, length(map) - 1) || x'ff' AS BLOB)");
    EXPECT_TRUE(has(faults(), QStringLiteral("source “paged.pdf”: its page map was altered")));
    alter("UPDATE page_maps SET sha256 = x'00'");
    EXPECT_TRUE(has(faults(), QStringLiteral("which is not there")));
}

TEST_F(VerificationTest, MissesTheDraftThatACorrectedAlignmentNames) {
    {
        auto review =
            Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), QStringLiteral("Li")).value();
        const DraftId first = review->state().currentDraft(2)->id;
        const auto second = review->addDraft(review->state().document(2)->id,
                                             draftSource(QStringLiteral("Rev.1"), {QStringLiteral("urges each State")}));
        ASSERT_TRUE(second);
        ASSERT_TRUE(review->align({first, review->state().draft(first)->structure->at(1)->id, *second,
                                   review->state().draft(*second)->structure->at(1)->id},
                                  AlignmentChoice::Kind::Tie));
    }
    EXPECT_EQ(faults(), QStringList());
    alter("UPDATE changes SET field = replace(field, 'aligned:0', 'aligned:f') WHERE field LIKE 'aligned:%'");
    EXPECT_TRUE(has(faults(), QStringLiteral("aligned with a draft that is not there")));
}

TEST_F(VerificationTest, RefusesWhatIsNoReview) {
    EXPECT_EQ(verifyReview(folder.filePath(QStringLiteral("none"))).error().kind, ErrorKind::FileNotFound);
    alter("PRAGMA application_id = 1");
    EXPECT_EQ(verifyReview(path).error().kind, ErrorKind::NotAReview);
}

} // namespace duikan::test
