// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rollingtextdialog.h"

#include "tests/support/documents.h"
#include "tests/ui/print/printsample.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace duikan {

namespace {

constexpr int kPatience = 60'000;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

class RollingTextDialogTest : public testing::Test {
protected:
    void SetUp() override {
        m_review = test::sampleReview();
        propose(text("鼓励"), text("敦促"));
        ASSERT_TRUE(
            m_review->edit(propose(text("人权"), text("各项人权")), {.state = AnnotationState::Accepted}));
        m_dialog = std::make_unique<RollingTextDialog>(*m_review, 2);
        m_dialog->show();
    }

    AnnotationId propose(const QString& words, const QString& wording) {
        const auto id = m_review->annotate({.anchors = {test::anchorOn(*m_review, 2, words)},
                                            .kind = AnnotationKind::Proposal,
                                            .replacement = wording});
        EXPECT_TRUE(id);
        return *id;
    }

    /// What is saved under a name; nothing when it failed.
    QByteArray save(const char* name) {
        const QString path = m_folder.filePath(text(name));
        QSignalSpy saved(m_dialog.get(), &RollingTextDialog::saved);
        m_dialog->saveTo(path);
        EXPECT_TRUE(saved.count() == 1 || saved.wait(kPatience)) << name;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    template<typename T>
    [[nodiscard]] T* child(const char* name) const {
        T* found = m_dialog->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Review> m_review;
    std::unique_ptr<RollingTextDialog> m_dialog;
};

} // namespace

TEST_F(RollingTextDialogTest, SavesEveryForm) {
    EXPECT_TRUE(save("a.pdf").startsWith("%PDF"));
    EXPECT_TRUE(save("a.docx").startsWith("PK"));
    EXPECT_TRUE(save("a.html").contains("<ins>敦促</ins>"));
    EXPECT_TRUE(child<QLabel>("message")->text().contains(text("a.html")));
}

TEST_F(RollingTextDialogTest, TakesAcceptedProposalsInWhenAsked) {
    EXPECT_TRUE(save("a.html").contains("<ins>各项"));
    auto* const takeIn = child<QCheckBox>("takeIn");
    QTest::mouseClick(takeIn, Qt::LeftButton, Qt::NoModifier, QPoint(8, takeIn->height() / 2));
    const QByteArray taken = save("b.html");
    EXPECT_FALSE(taken.contains("<ins>各项"));
    EXPECT_TRUE(taken.contains("各项人权"));
}

TEST_F(RollingTextDialogTest, CountsTheProposalsOfTheDocumentChosen) {
    EXPECT_EQ(m_dialog->document(), 2);
    EXPECT_TRUE(child<QLabel>("summary")->text().startsWith(text("2 ")))
        << child<QLabel>("summary")->text().toStdString();
    QTest::keyClick(child<QComboBox>("document"), Qt::Key_Up);
    EXPECT_EQ(m_dialog->document(), 1);
    EXPECT_TRUE(child<QLabel>("summary")->text().startsWith(text("0 ")))
        << child<QLabel>("summary")->text().toStdString();
}

TEST_F(RollingTextDialogTest, SaysWhyItCouldNotSave) {
    QSignalSpy failed(m_dialog.get(), &RollingTextDialog::failed);
    m_dialog->saveTo(m_folder.filePath(text("no/where.docx")));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(child<QLabel>("message")->text().contains(text("where.docx")));
    EXPECT_TRUE(child<QPushButton>("save")->isEnabled());
}

} // namespace duikan
