// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdffurniture.h"

#include "core/import/letterhead.h"

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

/// The same words at the same place of several pages, whatever number they carry.
QString repeated(const PdfRow& row, bool atTop) {
    static const QRegularExpression numbers(QStringLiteral("[0-9٠-٩]+"));
    return row.text().simplified().replace(numbers, QStringLiteral("#")) + QLatin1Char(atTop ? '^' : 'v');
}

std::optional<RepairKind> furnitureByForm(const QString& text) {
    if (isPageNumber(text)) {
        return RepairKind::PageNumber;
    }
    if (!documentSymbol(text).isEmpty() || isJobNumber(text)) {
        return RepairKind::RunningHead;
    }
    return isBarcode(text) ? std::optional(RepairKind::Junk) : std::nullopt;
}

/// Sees all pages, then marks them from the edges inwards: what stands inside the text is text, whatever its
/// form.
class FurnitureFinder {
public:
    FurnitureFinder(std::vector<PdfPageRows>& pages, const std::vector<QSizeF>& sizes)
        : m_pages(pages)
        , m_sizes(sizes) {
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

    /// On pages near this one, or all through the document: the last line of a paragraph can happen to be the
    /// same, at the same height, on some other page.
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

/// The name of the organisation stands on one row or, in a narrow letterhead, on two.
void dropOrganisation(PdfPageRows& rows, double end) {
    for (PdfRow& first : rows) {
        if (double(first.bottom) >= end) {
            continue;
        }
        const QString text = first.text().simplified();
        if (isOrganisationName(text)) {
            first.dropped = RepairKind::RunningHead;
            continue;
        }
        for (PdfRow& second : rows) {
            const bool isBelow = second.top >= first.bottom - 0.5F * first.height() &&
                                 second.top < first.bottom + first.height() && std::abs(second.left - first.left) < 3;
            if (isBelow && isOrganisationName(text + u' ' + second.text().simplified())) {
                first.dropped = second.dropped = RepairKind::RunningHead;
            }
        }
    }
}

/// The letterhead of the first page: the organisation, the symbol, and below it how the document is
/// distributed, its date and its language. The organ's name stays: the text begins with it.
QString markLetterhead(PdfPageRows& rows, QSizeF size) {
    const double end = kLetterhead * size.height();
    const auto isHead = [&](const PdfRow& row) { return double(row.bottom) < end; };
    const auto symbol = std::ranges::find_if(rows, [&](const PdfRow& row) {
        return isHead(row) && !documentSymbol(row.text().simplified()).isEmpty();
    });
    const auto distribution = std::ranges::find_if(
        rows, [&](const PdfRow& row) { return isHead(row) && isDistributionLine(row.text().simplified()); });
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
        } else if (!documentSymbol(text).isEmpty()) {
            row.dropped = RepairKind::RunningHead;
        }
    }
    dropOrganisation(rows, end);
    return symbol == rows.end() ? QString() : documentSymbol(symbol->text().simplified());
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
            if (symbol.isEmpty() && row.dropped) {
                symbol = documentSymbol(row.words.front().word->text);
            }
        }
    }
    return symbol;
}

} // namespace duikan
