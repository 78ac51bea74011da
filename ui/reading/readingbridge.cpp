// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingbridge.h"

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

/// Chromium lays nothing out beyond 2^25 px; what is larger is no position.
constexpr double kFarthest = 1e8;
constexpr qsizetype kMostIds = 64;

std::optional<double> position(const QJsonValue& value) {
    const double number = value.toDouble(std::nan(""));
    if (!std::isfinite(number) || std::abs(number) > kFarthest) {
        return std::nullopt;
    }
    return number;
}

/// A whole number out of JSON, where all numbers are doubles.
int integer(const QJsonValue& value, int otherwise) {
    const double number = value.toDouble(std::nan(""));
    return std::isfinite(number) && std::abs(number) < 2e9 ? int(number) : otherwise;
}

} // namespace

bool ReadingBridge::isOrdinal(int ordinal) const { return m_document && m_document->at(ordinal) != nullptr; }

void ReadingBridge::loaded() { emit scriptLoaded(); }

void ReadingBridge::shown() { emit textShown(); }

void ReadingBridge::geometry(const QJsonObject& frame) {
    const auto offset = position(frame.value(QLatin1String("y")));
    const auto height = position(frame.value(QLatin1String("contentHeight")));
    const auto fraction = position(frame.value(QLatin1String("fraction")));
    const int top = integer(frame.value(QLatin1String("top")), 0);
    if (!offset || !height || !fraction || !isOrdinal(top)) {
        return;
    }
    PageGeometry geometry;
    geometry.scrollOffset = *offset;
    geometry.contentHeight = *height;
    geometry.topParagraph = top + std::clamp(*fraction, 0.0, 0.9999); // never the next paragraph's number
    geometry.byHand = frame.value(QLatin1String("byHand")).toBool();
    geometry.jumpedTo = integer(frame.value(QLatin1String("jumpedTo")), 0);
    if (!isOrdinal(geometry.jumpedTo)) {
        geometry.jumpedTo = 0;
    }
    geometry.links = integer(frame.value(QLatin1String("links")), 0);
    const QJsonArray ends = frame.value(QLatin1String("ends")).toArray();
    for (const QJsonValue& end : ends) {
        const QJsonArray pair = end.toArray();
        const auto from = position(pair.at(0));
        const auto to = position(pair.at(1));
        if (!from || !to) {
            return; // the ends are told apart by their place in the list: all or none
        }
        geometry.ends.push_back({*from, std::max(*from, *to)});
    }
    emit geometryReported(geometry);
}

void ReadingBridge::selection(const QJsonArray& places) {
    std::vector<Place> result;
    int previous = 0;
    for (const QJsonValue& value : places) {
        const QJsonArray triple = value.toArray();
        const int ordinal = integer(triple.at(0), 0);
        if (!isOrdinal(ordinal) || ordinal <= previous) {
            continue;
        }
        const TextRange range = TextRange{integer(triple.at(1), 0), integer(triple.at(2), 0)}.clampedTo(
            m_document->at(ordinal)->text.size());
        if (!range.isEmpty()) {
            result.push_back({ordinal, range});
            previous = ordinal;
        }
    }
    emit selectionReported(result);
}

void ReadingBridge::click(int ordinal, const QJsonArray& ids) {
    if (!isOrdinal(ordinal)) {
        return;
    }
    QStringList known;
    for (qsizetype i = 0; i < std::min<qsizetype>(ids.size(), kMostIds); ++i) {
        const QString id = ids.at(i).toString();
        if (Uuid::parse(id)) {
            known.append(id);
        }
    }
    emit clicked(ordinal, known);
}

bool ReadingBridge::isCitation(int ordinal, int citation) const {
    return isOrdinal(ordinal) && citation >= 0 &&
           std::size_t(citation) < m_document->at(ordinal)->citations.size();
}

void ReadingBridge::citationPointed(int ordinal, int citation, const QJsonArray& box) {
    const auto x = position(box.at(0));
    const auto y = position(box.at(1));
    const auto width = position(box.at(2));
    const auto height = position(box.at(3));
    if (isCitation(ordinal, citation) && x && y && width && height && *width >= 0 && *height >= 0) {
        emit citationHovered(ordinal, citation, {*x, *y, *width, *height});
    }
}

void ReadingBridge::citationClick(int ordinal, int citation) {
    if (isCitation(ordinal, citation)) {
        emit citationClicked(ordinal, citation);
    }
}

void ReadingBridge::current(int ordinal) {
    if (isOrdinal(ordinal)) {
        emit currentRequested(ordinal);
    }
}

void ReadingBridge::menu(double x, double y, int ordinal) {
    if (std::isfinite(x) && std::isfinite(y) && std::abs(x) < kFarthest && std::abs(y) < kFarthest) {
        emit menuRequested({x, y}, isOrdinal(ordinal) ? ordinal : 0);
    }
}

void ReadingBridge::unfold(int ordinal) {
    if (isOrdinal(ordinal)) {
        emit unfoldRequested(ordinal);
    }
}

void ReadingBridge::zoomWheel(int step) {
    if (step != 0) {
        emit zoomRequested(step > 0 ? 1 : -1);
    }
}

} // namespace duikan
