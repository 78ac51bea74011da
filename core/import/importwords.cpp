// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importwords.h"

namespace duikan {

QString ImportWords::annotatedPdf() { return tr("PDF with annotations"); }
QString ImportWords::webAnnotations() { return tr("Web Annotations (JSON-LD)"); }

QString ImportWords::wordComments() { return tr("Comments in a Word document"); }

QString ImportWords::xfdf() { return tr("Notes of PDF programs (XFDF)"); }

QString ImportWords::added(const TakenIn& taken) {
    QStringList parts;
    if (taken.notes > 0) {
        parts << tr("%n note(s)", nullptr, taken.notes);
    }
    if (taken.replies > 0) {
        parts << tr("%n reply(ies)", nullptr, taken.replies);
    }
    if (taken.links > 0) {
        parts << tr("%n link(s)", nullptr, taken.links);
    }
    return parts.isEmpty() ? tr("nothing new") : tr("added: %1").arg(parts.join(tr(", ")));
}

QStringList ImportWords::remarks(const ImportSummary& summary) {
    const TakenIn& taken = summary.taken;
    QStringList lines;
    if (taken.updated > 0) {
        lines << tr("%n item(s) brought up to date", nullptr, taken.updated);
    }
    if (taken.known > 0) {
        lines << tr("%n item(s) in the review already", nullptr, taken.known);
    }
    if (taken.kept > 0) {
        lines << tr("%n item(s) left as they are in the review, where they were altered since", nullptr, taken.kept);
    }
    if (taken.stray > 0) {
        lines << tr("%n reply(ies) to notes that are neither in the file nor in the review, left out", nullptr,
                    taken.stray);
    }
    for (const auto& [remark, count] : summary.remarks) {
        lines << of(remark, count);
    }
    return lines;
}

QString ImportWords::of(ImportRemark remark, int count) {
    switch (remark) {
    case ImportRemark::Amended:
        return tr("%n passage(s) found in another wording", nullptr, count);
    case ImportRemark::Ambiguous:
        return tr("%n passage(s) fit several places: see the notes without a place", nullptr, count);
    case ImportRemark::Orphaned:
        return tr("%n passage(s) found nowhere: see the notes without a place", nullptr, count);
    case ImportRemark::WholeDocument:
        return tr("%n note(s) without quoted words, put at the beginning of the document", nullptr, count);
    case ImportRemark::BadTimes:
        return tr("%n item(s) with a time that cannot be read", nullptr, count);
    case ImportRemark::TooLong:
        return tr("%n item(s) left out: too long", nullptr, count);
    case ImportRemark::Malformed:
        return tr("%n item(s) left out: neither note nor reply nor link", nullptr, count);
    }
    return {};
}

} // namespace duikan
