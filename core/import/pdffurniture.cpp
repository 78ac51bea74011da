// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdffurniture.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

/// Furniture stands in the outer eighth of a page, above or below.
constexpr double kMargin = 0.125;
/// A letterhead takes the upper quarter of the first page.
constexpr double kLetterhead = 0.25;
/// A running head changes with the chapter, and left pages may carry another than right ones.
constexpr int kNearPages = 4;
/// Rounding of places by writers stays below this many points.
constexpr double kSameHeight = 3.0;

const QRegularExpression& pageNumberForm() {
    static const QRegularExpression form(
        QStringLiteral("^(?:[-–—\\s]*\\d{1,4}[-–—\\s]*|\\d{1,4}\\s*[/|]\\s*\\d{1,4}|[ivxlc]{1,6}"
                       "|(?:page|página|стр\\.?|p\\.|الصفحة)\\s*\\d{1,4}(?:\\s*(?:/|of|de|sur|из|من)\\s*\\d{1,4})?"
                       "|第\\s*\\d{1,4}\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d{1,4}\\s*页)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// A/RES/73/3, A/64/L.63/Rev.1*, E/CN.4/2003/L.11/Add.3, CCPR/C/GC/36, HRI/GEN/1/Rev.9 (Vol. I)
const QRegularExpression& symbolForm() {
    static const QRegularExpression form(
        QStringLiteral("^((?:A|E|S|T|ST|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CMW|CED|DP|FCCC|CBD|UNEP|UNCTAD|TD|HRI|HSP|ICC|"
                       "JIU|LOS|PC|DPI|CD|BWC|WHA|IDB|GC|APLC|CCW|NPT|INF|ISBA|SPLOS|SPT|UNW|IAEA|CTOC|CAC|FAO)"
                       "(?:/[\\w.()\\[\\]-]+)+)\\s*\\*{0,3}$"));
    return form;
}

/// 18-16895 (E) 241018, GE.12-00010 (C) 1, V.18-05678
const QRegularExpression& jobNumberForm() {
    static const QRegularExpression form(
        QStringLiteral("^(?:[A-Z]{1,2}\\.)?\\d{2}-\\d{5}\\*{0,3}(?:\\s*\\([A-Z]\\))?(?:\\s+\\d{1,6}){0,3}$"));
    return form;
}

/// A bar code read as text, and the request to recycle beside it.
const QRegularExpression& barcodeForm() {
    static const QRegularExpression form(QStringLiteral("^\\*\\d{6,9}\\*$"));
    return form;
}

/// "Distr.: General" in the six official languages.
const QRegularExpression& distributionForm() {
    static const QRegularExpression form(QStringLiteral("^(?:Distr|分发|Distribución|Distribution|Рас|التوزيع)"));
    return form;
}

const QRegularExpression& organisationForm() {
    static const QRegularExpression form(QStringLiteral(
        "^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联\\s*合\\s*国|"
        "الأمم المتحدة)$"));
    return form;
}

/// The same words at the same place of several pages, whatever number they carry.
QString repeated(const PdfRow& row, bool atTop) {
    static const QRegularExpression numbers(QStringLiteral("[0-9٠-٩]+"));
    return row.text().simplified().replace(numbers, QStringLiteral("#")) + QLatin1Char(atTop ? '^' : 'v');
}

std::optional<RepairKind> furnitureByForm(const QString& text) {
    if (pageNumberForm().match(text).hasMatch()) {
        return RepairKind::PageNumber;
    }
    if (symbolForm().match(text).hasMatch() || jobNumberForm().match(text).hasMatch()) {
        return RepairKind::RunningHead;
    }
    if (barcodeForm().match(text).hasMatch()) {
        return RepairKind::Junk;
    }
    return std::nullopt;
}

/// Sees all pages, then marks them from the edges inwards: what stands inside the text is text, whatever its form.
class FurnitureFinder {
public:
    FurnitureFinder(std::vector<PdfPageRows>& pages, const std::vector<QSizeF>& sizes)
        : m_pages(pages), m_sizes(sizes) {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            for (const PdfRow& row : pages[i]) {
                if (isInMargin(row)) {
                    m_seen[repeated(row, isAbove(row))].push_back({row.page, heightOf(row)});
                }
            }
        }
    }

    void mark() {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            markFrom(m_pages[i], true);
            markFrom(m_pages[i], false);
        }
    }

private:
    struct Place {
        int page = 0;
        double height = 0;
    };

    [[nodiscard]] double pageHeight(const PdfRow& row) const {
        return m_sizes[std::size_t(row.page - 1)].height();
    }
    [[nodiscard]] bool isAbove(const PdfRow& row) const { return double(row.top) < pageHeight(row) / 2; }
    [[nodiscard]] bool isInMargin(const PdfRow& row) const {
        return double(row.bottom) < kMargin * pageHeight(row) ||
               double(row.top) > (1 - kMargin) * pageHeight(row);
    }
    /// From the edge it belongs to: pages of different size keep the distance to their edge.
    [[nodiscard]] double heightOf(const PdfRow& row) const {
        return isAbove(row) ? double(row.top) : pageHeight(row) - double(row.top);
    }

    /// On pages near this one, or all through the document: the last line of a paragraph can happen to be the same, at
    /// the same height, on some other page.
    [[nodiscard]] bool isRepeated(const PdfRow& row) const {
        const auto it = m_seen.constFind(repeated(row, isAbove(row)));
        if (it == m_seen.cend()) {
            return false;
        }
        const double height = heightOf(row);
        const auto first = std::ranges::lower_bound(*it, row.page - kNearPages, {}, &Place::page);
        int near = 0;
        for (auto place = first; place != it->cend() && place->page <= row.page + kNearPages; ++place) {
            near += std::abs(place->height - height) <= kSameHeight ? 1 : 0;
        }
        return near >= (m_pages.size() < 4 ? 2 : 3);
    }

    [[nodiscard]] std::optional<RepairKind> furniture(const PdfRow& row) const {
        if (std::ranges::all_of(row.words, [](const RowWord& word) { return word.word->isBarcode; })) {
            return RepairKind::Junk;
        }
        if (const auto kind = furnitureByForm(row.text().simplified())) {
            return kind;
        }
        return isRepeated(row) ? std::optional(RepairKind::RunningHead) : std::nullopt;
    }

    void markFrom(PdfPageRows& rows, bool top) {
        std::vector<PdfRow*> margin;
        for (PdfRow& row : rows) {
            if (isInMargin(row) && isAbove(row) == top && !row.dropped) {
                margin.push_back(&row);
            }
        }
        std::ranges::stable_sort(margin, [top](const PdfRow* a, const PdfRow* b) {
            return top ? a->top < b->top : a->bottom > b->bottom;
        });
        for (std::size_t i = 0; i < margin.size();) {
            // Parts of one line stand or fall each for itself, but text beside furniture ends the margin.
            std::size_t end = i;
            bool isText = false;
            for (; end < margin.size() && isLevel(*margin[i], *margin[end]); ++end) {
                margin[end]->dropped = furniture(*margin[end]);
                isText = isText || !margin[end]->dropped;
            }
            if (isText) {
                return;
            }
            i = end;
        }
    }

    [[nodiscard]] static bool isLevel(const PdfRow& a, const PdfRow& b) {
        return std::abs(a.bottom - b.bottom) < 0.5F * std::max(a.height(), b.height());
    }

    std::vector<PdfPageRows>& m_pages;
    const std::vector<QSizeF>& m_sizes;
    QHash<QString, std::vector<Place>> m_seen; ///< in order of pages
};

/// The letterhead of the first page: the organisation, the symbol, and below it how the document is distributed, its
/// date and its language. The organ's name stays: the text begins with it.
QString markLetterhead(PdfPageRows& rows, QSizeF size) {
    const double end = kLetterhead * size.height();
    const auto isHead = [&](const PdfRow& row) { return double(row.bottom) < end; };
    const auto symbol = std::ranges::find_if(rows, [&](const PdfRow& row) {
        return isHead(row) && symbolForm().match(row.text().simplified()).hasMatch();
    });
    const auto distribution = std::ranges::find_if(rows, [&](const PdfRow& row) {
        return isHead(row) && distributionForm().match(row.text().simplified()).hasMatch();
    });
    if (symbol == rows.end() && distribution == rows.end()) {
        return {};
    }
    float side = distribution != rows.end() ? distribution->left : symbol->left;
    const bool isRightToLeft = distribution != rows.end() && distribution->isRightToLeft;
    float reached = distribution != rows.end() ? distribution->bottom : symbol->bottom;
    for (PdfRow& row : rows) {
        const QString text = row.text().simplified();
        const bool isOnSide = isRightToLeft ? double(row.left) < size.width() / 2 : row.left > side - 6;
        const bool follows = isOnSide && row.top - reached < 2.5F * row.height() && !row.isBold;
        if (!isHead(row)) {
            continue;
        }
        if (distribution != rows.end() && follows) {
            row.dropped = RepairKind::RunningHead;
            reached = std::max(reached, row.bottom);
        } else if (organisationForm().match(text).hasMatch() || symbolForm().match(text).hasMatch()) {
            row.dropped = RepairKind::RunningHead;
        }
    }
    return symbol == rows.end() ? QString() : symbolForm().match(symbol->text().simplified()).captured(1);
}

} // namespace

QString markFurniture(std::vector<PdfPageRows>& pages, const std::vector<QSizeF>& sizes) {
    QString symbol;
    if (!pages.empty()) {
        symbol = markLetterhead(pages.front(), sizes.front());
    }
    FurnitureFinder(pages, sizes).mark();
    for (const PdfPageRows& rows : pages) {
        for (const PdfRow& row : rows) {
            // A running head may go on after the symbol.
            const auto match = symbolForm().match(row.words.front().word->text);
            if (symbol.isEmpty() && row.dropped && match.hasMatch()) {
                symbol = match.captured(1);
            }
        }
    }
    return symbol;
}

} // namespace duikan
