// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "tests/ui/print/printsample.h"
#include "ui/print/pagepreview.h"
#include "ui/print/paperprinting.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace duikan {

namespace {

constexpr int kPatience = 60'000;

class PrintDialogTest : public testing::Test {
protected:
    void SetUp() override {
        m_review = test::sampleReview();
        test::addNotesAndLinks(*m_review, 4);
        m_dialog = std::make_unique<PrintDialog>(*m_review, QStringLiteral("对勘 & co.duikan"));
        m_dialog->show();
        waitForPages();
    }

    void waitForPages() {
        if (!m_dialog->isUpToDate()) {
            QSignalSpy ready(m_dialog.get(), &PrintDialog::pagesReady);
            ASSERT_TRUE(ready.wait(kPatience));
        }
    }

    template<typename T>
    [[nodiscard]] T* child(const char* name) const {
        T* found = m_dialog->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void click(const char* box) {
        auto* button = child<QCheckBox>(box);
        QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(8, button->height() / 2));
    }

    std::unique_ptr<Review> m_review;
    std::unique_ptr<PrintDialog> m_dialog;
};

} // namespace

TEST_F(PrintDialogTest, ShowsThePagesThatWillBeSaved) {
    EXPECT_GT(m_dialog->pageCount(), 8);
    auto* preview = child<PagePreview>("preview");
    EXPECT_EQ(preview->currentPage(), 1);
    if (!preview->isDrawn(1)) {
        QSignalSpy drawn(preview, &PagePreview::pageDrawn);
        ASSERT_TRUE(drawn.wait(kPatience));
    }
    const QImage picture = preview->grab().toImage();
    const QColor middle = picture.pixelColor(picture.width() / 2, 40);
    EXPECT_EQ(middle, QColor(Qt::white)); // paper
    QTest::keyClick(preview, Qt::Key_End);
    EXPECT_EQ(preview->currentPage(), m_dialog->pageCount());
    EXPECT_TRUE(preview->accessibleDescription().contains(QString::number(m_dialog->pageCount())));
}

TEST_F(PrintDialogTest, SetsThePagesAnewWhenAChoiceIsClicked) {
    const int before = m_dialog->pageCount();
    click("cover");
    EXPECT_FALSE(m_dialog->isUpToDate());
    EXPECT_FALSE(child<QPushButton>("save")->isEnabled());
    waitForPages();
    EXPECT_FALSE(m_dialog->options().cover);
    EXPECT_EQ(m_dialog->pageCount(), before - 2);
    EXPECT_TRUE(child<QPushButton>("save")->isEnabled());
}

TEST_F(PrintDialogTest, KeepsOneDocumentChosen) {
    const QList<QCheckBox*> documents = m_dialog->findChildren<QCheckBox*>(QStringLiteral("document"));
    ASSERT_EQ(documents.size(), 2);
    EXPECT_TRUE(m_dialog->options().documents.empty());
    QTest::keyClick(documents[0], Qt::Key_Space);
    EXPECT_EQ(m_dialog->options().documents, std::vector<int>{2});
    EXPECT_FALSE(documents[1]->isEnabled());
    QTest::keyClick(documents[0], Qt::Key_Space);
    EXPECT_TRUE(documents[1]->isEnabled());
}

TEST_F(PrintDialogTest, SavesWhatIsShownAlsoWhenItIsNotReadyYet) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.pdf"));
    QSignalSpy saved(m_dialog.get(), &PrintDialog::saved);
    click("notes");
    m_dialog->saveTo(path);
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_TRUE(saved.wait(kPatience));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(m_dialog->isUpToDate());
}

TEST_F(PrintDialogTest, SaysWhyItCouldNotSave) {
    QSignalSpy failed(m_dialog.get(), &PrintDialog::failed);
    m_dialog->saveTo(QStringLiteral("/no/such/folder/copy.pdf"));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(child<QLabel>("message")->text().contains(QStringLiteral("/no/such/folder/copy.pdf")));
}

TEST_F(PrintDialogTest, CanBeUsedWithoutAMouse) {
    for (QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                               qobject_cast<PagePreview*>(widget);
        if (isControl) {
            EXPECT_NE(widget->focusPolicy() & Qt::TabFocus, 0) << widget->objectName().toStdString();
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(interface, nullptr);
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << widget->objectName().toStdString();
        }
    }
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(PrintDialogTest, SendsThePagesChosenToAPrinter) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.pdf"));
    m_dialog->saveTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("paper.pdf")));
    printer.setResolution(100);
    printer.setFromTo(2, 3);
    ASSERT_TRUE(printPages(file.readAll(), printer).has_value());
    auto* preview = child<PagePreview>("preview");
    QFile printed(printer.outputFileName());
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    ASSERT_TRUE(preview->setPdf(printed.readAll()).has_value());
    EXPECT_EQ(preview->pageCount(), 2);
    EXPECT_FALSE(preview->setPdf("no pdf").has_value());
    EXPECT_EQ(preview->pageCount(), 2);
}

} // namespace duikan
