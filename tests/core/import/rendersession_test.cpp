// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rendersession.h"

#include "core/import/importer.h"
#include "core/import/pagemaps.h"
#include "tests/support/memorychangesink.h"
#include "tests/support/pdfpages.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace duikan {

namespace {

using namespace std::chrono_literals;

constexpr QSizeF kLetter(612, 792);

WorkerSettings settings() {
    return {.program = QStringLiteral(DUIKAN_BINARY_DIR "/duikan-worker")};
}

QByteArray twoPages() {
    test::PdfPages pages;
    pages.page().text(100, 100, QStringLiteral("A sentence on the first page."), 24);
    pages.page().text(100, 400, QStringLiteral("Another on the second."), 24);
    return pages.bytes();
}

/// Rows of a picture that hold ink, first and last; -1 where none does.
std::pair<int, int> inkedRows(const QImage& image) {
    std::pair rows(-1, -1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                rows = {rows.first < 0 ? y : rows.first, y};
                break;
            }
        }
    }
    return rows;
}

/// A worker that draws as it should, but for one page.
QString scriptedWorker(const QTemporaryDir& folder, const char* script) {
    QFile file(folder.filePath(QStringLiteral("worker")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("#!/bin/sh\n") + script + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

TEST(RenderSession, DrawsEachPageAtTheSizeAskedFor) {
    RenderSession session(QStringLiteral("a.pdf"), twoPages(), {}, settings());
    const auto first = session.render({.page = 1, .scale = 1000, .column = 0, .row = 0}, kLetter);
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    EXPECT_EQ(first->size(), QSize(612, 792));
    const auto ink = inkedRows(*first);
    EXPECT_NEAR(ink.first, 84, 6) << "capitals of 24 points on a line at 100";
    EXPECT_NEAR(ink.second, 104, 6);
    const auto second = session.render({.page = 2, .scale = 2000, .column = 0, .row = 0}, kLetter);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->size(), QSize(1224, 1584));
    EXPECT_NEAR(inkedRows(*second).second, 808, 12);
}

TEST(RenderSession, ATileIsItsPartOfThePage) {
    RenderSession session(QStringLiteral("a.pdf"), twoPages(), {}, settings());
    const auto corner = session.render({.page = 2, .scale = 4000, .column = 1, .row = 0}, kLetter);
    ASSERT_TRUE(corner);
    EXPECT_EQ(corner->size(), QSize(4 * 612 - PageTile::kTileSize, PageTile::kTileSize));
    EXPECT_EQ(inkedRows(*corner).first, -1) << "the words end before it";
    const auto words = session.render({.page = 2, .scale = 4000, .column = 0, .row = 0}, kLetter);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->size(), QSize(PageTile::kTileSize, PageTile::kTileSize));
    EXPECT_NEAR(inkedRows(*words).second, 4 * 400, 8);
    const auto below = session.render({.page = 2, .scale = 4000, .column = 0, .row = 1}, kLetter);
    ASSERT_TRUE(below);
    EXPECT_EQ(below->height(), 4 * 792 - PageTile::kTileSize);
}

TEST(RenderSession, SaysAtOnceHowManyPagesThereAreAndHowLargeTheFirstIs) {
    RenderSession session(QStringLiteral("a.pdf"), twoPages(), {}, settings());
    const auto opening = session.open();
    ASSERT_TRUE(opening) << opening.error().detail.toStdString();
    EXPECT_EQ(*opening, (PdfOpening{.pageCount = 2, .firstPage = kLetter}));
    RenderSession damaged(QStringLiteral("a.pdf"), "%PDF-1.7 nothing", {}, settings());
    EXPECT_EQ(damaged.open().error().kind, ErrorKind::FileUnreadable);
}

TEST(RenderSession, ReadsOutlineAndLabelsOfPages) {
    RenderSession plain(QStringLiteral("a.pdf"), twoPages(), {}, settings());
    ASSERT_TRUE(plain.contents());
    EXPECT_EQ(*plain.contents(), (PdfContents{.sizes = {kLetter, kLetter}, .labels = {}, .outline = {}}));

    QPDF file;
    const QByteArray bytes = twoPages();
    file.processMemoryFile("plain", bytes.constData(), std::size_t(bytes.size()));
    const auto pages = file.getAllPages();
    QPDFObjectHandle second = pages.at(1);
    second.replaceKey("/Rotate", QPDFObjectHandle::newInteger(90));
    const auto object = [&file](const std::string& text) { return file.makeIndirectObject(QPDFObjectHandle::parse(text)); };
    QPDFObjectHandle root = object("<< /Type /Outlines >>");
    QPDFObjectHandle outer = object("<< /Title (Preamble) >>");
    QPDFObjectHandle inner = object("<< /Title (Annex \\(list\\)) >>");
    outer.replaceKey("/Dest", QPDFObjectHandle::newArray({pages.at(0), QPDFObjectHandle::newName("/Fit")}));
    inner.replaceKey("/Dest", QPDFObjectHandle::newArray({second, QPDFObjectHandle::newName("/Fit")}));
    const auto nest = [](QPDFObjectHandle parent, QPDFObjectHandle child) {
        parent.replaceKey("/First", child);
        parent.replaceKey("/Last", child);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(1));
        child.replaceKey("/Parent", parent);
    };
    nest(root, outer);
    nest(outer, inner);
    inner.replaceKey("/First", outer); // goes round in a circle
    inner.replaceKey("/Last", outer);
    file.getRoot().replaceKey("/Outlines", root);
    file.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [0 << /S /r >> 1 << /S /D /P (A-) /St 3 >>] >>"));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    RenderSession session(QStringLiteral("a.pdf"),
                          QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())), {},
                          settings());
    const auto contents = session.contents();
    ASSERT_TRUE(contents) << contents.error().detail.toStdString();
    EXPECT_EQ(contents->sizes, (std::vector<QSizeF>{kLetter, kLetter.transposed()}));
    EXPECT_EQ(contents->labels, (QStringList{QStringLiteral("i"), QStringLiteral("A-3")}));
    ASSERT_GE(contents->outline.size(), 2U);
    EXPECT_LE(int(contents->outline.size()), kMostBookmarks);
    EXPECT_EQ(contents->outline[0], (PdfBookmark{.title = QStringLiteral("Preamble"), .page = 1, .depth = 0}));
    EXPECT_EQ(contents->outline[1], (PdfBookmark{.title = QStringLiteral("Annex (list)"), .page = 2, .depth = 1}));
}

TEST(RenderSession, SaysThatAPageIsNotThere) {
    RenderSession session(QStringLiteral("a.pdf"), twoPages(), {}, settings());
    EXPECT_EQ(session.render({.page = 9, .scale = 1000, .column = 0, .row = 0}, kLetter).error().kind,
              ErrorKind::FileUnreadable);
    EXPECT_TRUE(session.render({.page = 1, .scale = 500, .column = 0, .row = 0}, kLetter)) << "the others are";
}

TEST(RenderSession, ACrashCostsThePageAndNotTheNext) {
    const QTemporaryDir folder;
    const QByteArray script = "if [ -e " + folder.path().toLocal8Bit() + "/once ]; then exec " DUIKAN_BINARY_DIR
                              "/duikan-worker \"$@\"; fi; touch " + folder.path().toLocal8Bit() + "/once; kill -SEGV $$";
    RenderSession session(QStringLiteral("a.pdf"), twoPages(), {},
                          {.program = scriptedWorker(folder, script.constData()), .isConfined = false});
    EXPECT_EQ(session.render({.page = 1, .scale = 500, .column = 0, .row = 0}, kLetter).error().kind,
              ErrorKind::WorkerFailed);
    EXPECT_TRUE(session.render({.page = 2, .scale = 500, .column = 0, .row = 0}, kLetter));
}

TEST(RenderSession, GivesUpOnAPageThatTakesTooLong) {
    const QTemporaryDir folder;
    RenderSession session(QStringLiteral("a.pdf"), twoPages(), {},
                          {.program = scriptedWorker(folder, "sleep 60"), .isConfined = false}, 300ms);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(session.render({.page = 1, .scale = 500, .column = 0, .row = 0}, kLetter).error().kind,
              ErrorKind::WorkerTimedOut);
    EXPECT_LT(timer.elapsed(), 3000);
}

TEST(RenderSession, IsCancelledFromAnotherThread) {
    const QTemporaryDir folder;
    RenderSession session(QStringLiteral("a.pdf"), twoPages(), {},
                          {.program = scriptedWorker(folder, "sleep 60"), .isConfined = false});
    std::thread other([&session] {
        std::this_thread::sleep_for(200ms);
        session.cancel();
    });
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(session.render({.page = 1, .scale = 500, .column = 0, .row = 0}, kLetter).error().kind,
              ErrorKind::Cancelled);
    EXPECT_LT(timer.elapsed(), 700);
    other.join();
}

TEST(PageMaps, AreMadeAnewForAReviewThatKeepsNone) {
    const auto source = importBytes(QStringLiteral("a.pdf"), twoPages());
    ASSERT_TRUE(source) << source.error().detail.toStdString();
    ASSERT_TRUE(source->pageMap);
    DraftSource old = *source;
    old.pageMap.reset();
    auto log = std::make_shared<test::Log>();
    const auto review = Review::open(std::make_unique<test::MemoryChangeSink>(log), QStringLiteral("Li")).value();
    ASSERT_TRUE(review->addDocument(old));
    const DraftId draft = review->state().currentDraft(1)->id;
    ASSERT_EQ(review->pageMap(draft).value(), nullptr);
    const auto made = pageMapOf(*review, draft);
    ASSERT_TRUE(made && *made) << (made ? "null" : made.error().detail.toStdString());
    EXPECT_EQ(**made, *source->pageMap);
    EXPECT_EQ(log->pageMaps.size(), 1) << "and kept from then on";
}

} // namespace duikan
