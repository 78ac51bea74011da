// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/anchorer.h"

#include <QHash>

namespace duikan {

struct Anchorer::Private {
    DocumentPtr document;
    QHash<QString, int> ordinals; ///< of paragraphs by id
};

Anchorer::Anchorer(DocumentPtr document)
    : d(std::make_unique<Private>()) {
    d->document = std::move(document);
    for (const Paragraph& paragraph : d->document->paragraphs) {
        d->ordinals.insert(paragraph.id, paragraph.ordinal);
    }
}

Anchorer::~Anchorer() = default;

Resolution Anchorer::resolve(const Anchor& anchor) const {
    const auto ordinal = d->ordinals.constFind(anchor.paragraph);
    if (ordinal == d->ordinals.cend()) {
        return {};
    }
    const QString& text = d->document->at(*ordinal)->text;
    const TextRange range = anchor.position.clampedTo(text.size());
    if (range != anchor.position || QStringView(text).mid(range.begin, range.length()) != anchor.quote.exact) {
        return {};
    }
    return {.verdict = Verdict::Exact, .place = Place{*ordinal, range}, .score = 1.0, .second = {}, .runnerUp = 0};
}

Resolution resolve(const Anchor& anchor, const Document& document) {
    const DocumentPtr unowned(std::shared_ptr<void>(), &document);
    return Anchorer(unowned).resolve(anchor);
}

} // namespace duikan
