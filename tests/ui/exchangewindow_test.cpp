// SPDX-License-Identifier: GPL-3.0-or-later
// Notes out of the window and into it, by the keys that the menu shows.
#include "tests/ui/windowharness.h"

#include "core/import/notesimport.h"
#include "ui/dialogs/exportnotesdialog.h"
#include "ui/dialogs/waiting.h"
#include "ui/panels/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>

namespace duikan::test {

class ExchangeWindow : public testing::Test {
protected:
    void SetUp() override {
        m_window.openWindow();
        ASSERT_TRUE(m_window.openSamples());
        m_window.stand(2, 22);
        ASSERT_TRUE(m_window.annotate(QStringLiteral("=1+1")));
    }
    [[nodiscard]] QString path(const char* name) const {
        return m_window.folder() + u'/' + QLatin1String(name);
    }
    /// Does something with the next modal dialog of a kind, once it is there.
    template<typename Dialog, typename Function>
    void whenShown(Function function) {
        QTimer::singleShot(300, qApp, [function] {
            auto* const dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            function(*dialog);
        });
    }
    [[nodiscard]] QString told() const { return m_window.window->findChild<MessageBar*>()->text(); }

    WindowHarness m_window;
};

TEST_F(ExchangeWindow, ExportsInTheFormatChosenAndTellsWhatIsNotInTheFile) {
    const QString csv = path("notes.csv");
    bool wasShown = false;
    whenShown<ExportNotesDialog>([&](ExportNotesDialog& dialog) {
        wasShown = true;
        auto* const formats = dialog.findChild<QComboBox*>(QStringLiteral("format"));
        while (dialog.format().name != QLatin1String("csv") && formats->currentIndex() + 1 < formats->count()) {
            QTest::keyClick(formats, Qt::Key_Down);
        }
        dialog.saveTo(csv);
        EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("message"))->text().contains(QStringLiteral("1 note")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    m_window.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(wasShown);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("'=1+1"));
}

TEST_F(ExchangeWindow, ALongJobIsToldOfAndEndsWithEscape) {
    bool wasTold = false;
    QTimer::singleShot(900, qApp, [&] {
        auto* const dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        wasTold = dialog->objectName() == QStringLiteral("waiting");
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    Cancellation heard;
    const auto answer = awaited(QStringLiteral("Working…"), m_window.window.get(), [&heard](const Cancellation& cancellation) {
        heard = cancellation;
        for (int i = 0; i < 500 && !*cancellation; ++i) {
            QThread::msleep(10);
        }
        return 1;
    });
    EXPECT_TRUE(wasTold);
    EXPECT_EQ(answer, nullptr);
    EXPECT_TRUE(*heard);
    const auto soon = awaited(QStringLiteral("Working…"), m_window.window.get(), [](const Cancellation&) { return 2; });
    ASSERT_NE(soon, nullptr);
    EXPECT_EQ(*soon, 2);
}

TEST_F(ExchangeWindow, ImportsAFileInOneStepThatUndoTakesBack) {
    QFile file(path("foreign.jsonld"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"https://hypothes.is/a/1","type":"Annotation","motivation":"commenting","creator":"acct:jane",
        "bodyValue":"<b>From elsewhere</b>","target":{"source":"http://example.org/004_b66339c8392d9b34.txt",
        "selector":{"type":"TextQuoteSelector","exact":"words that stand nowhere in it"}}})");
    file.close();
    const int before = m_window.notes().model()->rowCount();
    const auto importIt = [&] {
        whenShown<QFileDialog>([&](QFileDialog& dialog) {
            auto* const name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            ASSERT_NE(name, nullptr);
            name->setText(path("foreign.jsonld"));
            QTest::keyClick(name, Qt::Key_Return);
        });
        m_window.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    };
    importIt();
    EXPECT_TRUE(told().contains(QStringLiteral("foreign.jsonld"))) << told().toStdString();
    EXPECT_EQ(m_window.notes().model()->rowCount(), before + 1);
    importIt();
    EXPECT_EQ(m_window.notes().model()->rowCount(), before + 1) << "known again";
    m_window.action(QStringLiteral("undo"))->trigger();
    EXPECT_EQ(m_window.notes().model()->rowCount(), before);
}

TEST_F(ExchangeWindow, BothHaveAKeyInTheMenu) {
    for (const char* name : {"exportNotes", "importNotes"}) {
        QAction* const action = m_window.action(QLatin1String(name));
        ASSERT_NE(action, nullptr) << name;
        EXPECT_FALSE(action->shortcut().isEmpty()) << name;
        EXPECT_TRUE(action->isEnabled()) << name;
    }
}

} // namespace duikan::test
