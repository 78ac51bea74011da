// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/settings.h"
#include "app/typesetting.h"
#include "app/verbs/verbs.h"
#include "core/import/importer.h"
#include "core/store/newreview.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace duikan {

namespace {

/// Whether two names lead to one file, through links of either sort too.
bool isSameFile(const QString& left, const QString& right) {
    struct stat a {};
    struct stat b {};
    return ::stat(QFile::encodeName(left).constData(), &a) == 0 &&
           ::stat(QFile::encodeName(right).constData(), &b) == 0 && a.st_dev == b.st_dev &&
           a.st_ino == b.st_ino;
}

class PrintVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(PrintVerb)
public:
    void declare(CLI::App& command) override {
        addText(command, "FILE", m_file, "a review, or the document on the left")->required();
        addText(command, "RIGHT", m_right, "the document on the right; then FILE is the one on the left");
        addText(command, "-o,--output", m_output, "the PDF to write")->required()->type_name("FILE.pdf");
    }

    [[nodiscard]] bool needsTypesetting() const override { return true; }

    Result<void> run(Output& output) override {
        if (isSameFile(m_file, m_output) || isSameFile(m_right, m_output)) {
            return failure(ErrorKind::AlreadyExists, m_output);
        }
        const QTemporaryDir workshop;
        QString path = m_file;
        if (!m_right.isEmpty()) {
            path = workshop.filePath(QStringLiteral("review.duikan"));
            if (const auto made = makeReview(path); !made) {
                return made;
            }
        }
        const auto review = openReview(path, ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto printed = print(**review);
        if (!printed) {
            return std::unexpected(printed.error());
        }
        output.line(tr("“%1” printed").arg(*printed));
        return {};
    }

private:
    [[nodiscard]] Result<void> makeReview(const QString& path) const {
        std::vector<DraftSource> sources;
        for (const QString& file : {m_file, m_right}) {
            auto source = importFile(file);
            if (!source) {
                return std::unexpected(source.error());
            }
            sources.push_back(*std::move(source));
        }
        return createReview(path, sources, authorOr({}));
    }

    [[nodiscard]] Result<QString> print(const Review& review) const {
        ReviewCopyOptions options;
        options.reviewName = m_right.isEmpty() ? QFileInfo(m_file).fileName() : QString();
        return typesetting()->print(review, options, m_output);
    }

    QString m_file;
    QString m_right;
    QString m_output;
};

} // namespace

std::unique_ptr<Verb> makePrint() {
    return std::make_unique<PrintVerb>();
}

} // namespace duikan
