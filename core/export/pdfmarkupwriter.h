// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pdfmarkup.h"
#include "core/export/pdfpagespace.h"
#include "core/export/pdfupdate.h"

#include <QHash>

#include <map>

namespace duikan {

/// Writes markups into an update as annotations (ISO 32000-2, 12.5): highlight or underline with quads and appearance,
/// popup, replies, state, link. Every annotation brings the appearance that readers draw, so that they all draw the same.
class PdfMarkupWriter {
public:
    explicit PdfMarkupWriter(PdfUpdate& update)
        : m_update(update) {}

    /// False when there is no place for it: no page of that number, or an annotation that the file does not have.
    [[nodiscard]] bool write(const PdfMarkup& markup);
    void finish(); ///< lists what was written with its pages

private:
    /// An annotation that others refer to.
    struct Parent {
        int page = 0;
        int number = 0;
        int generation = 0;
        QRectF rect; ///< in user space
    };
    struct Page {
        PdfPageSpace space;
        QByteArray reference;
        std::vector<int> annotations; ///< numbers of what was added
    };

    [[nodiscard]] Page* page(int number);
    [[nodiscard]] Parent writeMark(const PdfMarkup& markup, const PageQuads& place, int part, int popup);
    [[nodiscard]] int writeAppearance(const PdfMarkup& markup, const PageQuads& place, const PdfPageSpace& space,
                                      const QRectF& rect);
    void writePopup(int number, const Parent& parent, const QString& color);
    void writeAnswers(const PdfMarkup& markup, const Parent& parent);
    void writeAnswer(const Parent& parent, const QString& id, const QString& author, const QDateTime& at,
                     const QString& contents, const QString& state);
    void writeJump(const PdfMarkup& markup, const PageQuads& place, int part);
    [[nodiscard]] std::optional<Parent> inFile(const QString& id);
    void readAnnotations();
    [[nodiscard]] int blending();
    [[nodiscard]] int nothing();
    [[nodiscard]] QByteArray head(int number, const char* subtype, const Page& page, const QRectF& rect, int flags,
                                  const QString& id) const;

    PdfUpdate& m_update;
    std::map<int, Page> m_pages;
    QHash<QString, Parent> m_inFile; ///< by id, once they were read
    bool m_wasRead = false;
    int m_blending = 0; ///< graphics state of the highlights, one for all
    int m_nothing = 0;  ///< empty appearance of the replies
};

} // namespace duikan
