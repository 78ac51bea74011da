// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfpages.h"

#include "core/import/workerclient.h"
#include "core/import/workerprotocol.h"

#include <QCborArray>

namespace duikan {

namespace {

constexpr QLatin1StringView kPages{"pages"};

} // namespace

Result<PdfPages> PdfPages::of(const QString& name, const QByteArray& bytes, const QString& password) {
    const auto answer = askWorker({.name = name, .bytes = bytes, .option = kPagesOption},
                                  encode({.name = name, .password = password}));
    return answer ? Result<PdfPages>(fromMap(*answer)) : std::unexpected(answer.error());
}

QCborMap PdfPages::toMap() const {
    QCborArray pages;
    for (const PdfPageSpace& space : m_spaces) {
        const QRectF& box = space.box();
        pages.append(QCborArray{box.x(), box.y(), box.width(), box.height(), space.turn()});
    }
    return {{kPages, pages}};
}

PdfPages PdfPages::fromMap(const QCborMap& map) {
    PdfPages pages;
    for (const auto& value : map.value(kPages).toArray()) {
        const QCborArray page = value.toArray();
        pages.m_spaces.emplace_back(
            QRectF(page.at(0).toDouble(), page.at(1).toDouble(), page.at(2).toDouble(), page.at(3).toDouble()),
            int(page.at(4).toInteger()));
    }
    return pages;
}

const PdfPageSpace* PdfPages::at(int page) const {
    return page >= 1 && size_t(page) <= m_spaces.size() ? &m_spaces[size_t(page) - 1] : nullptr;
}

} // namespace duikan
