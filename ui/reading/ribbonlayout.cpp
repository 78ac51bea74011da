// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/ribbonlayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace duikan {

namespace {

constexpr double kLabelHeight = 16;
constexpr double kChipHeight = 17;
constexpr double kLabelPadding = 7; ///< both sides together
constexpr double kFade = 30;
constexpr double kReach = 3; ///< how far beside a thin ribbon a click still means it

double middle(const LinkEnd& end) { return (end.top + end.bottom) / 2; }

bool isInView(const LinkEnd& end, double height) { return end.bottom > 1 && end.top < height - 1; }

/// The two coordinates of a Bézier edge, with its control points at half the width.
double abscissa(double t, double width) {
    const double u = 1 - t;
    return width * (1.5 * t * u * u + 1.5 * t * t * u + t * t * t);
}

double between(double left, double right, double t) { return left + (right - left) * t * t * (3 - 2 * t); }

/// How far along its curve a ribbon is at a distance from the left edge. The abscissa rises with t, so halving
/// finds it.
double parameterAt(double x, double width) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 24; ++i) {
        const double t = (low + high) / 2;
        (abscissa(t, width) < x ? low : high) = t;
    }
    return (low + high) / 2;
}

/// What leaves one end of a passage: ribbons by where they go, and bundles of those that go out of view.
struct Slot {
    std::vector<std::size_t> sources;
    bool stub = false;
    bool upwards = false;
    double order = 0;
    double y0 = 0;
    double y1 = 0;
};

using EndKey = std::tuple<int, double, double>; ///< ordinal, top, bottom: links with the same end share it

class Composer {
public:
    Composer(const std::vector<RibbonSource>& sources, QSizeF size, const TextWidth& textWidth)
        : m_sources(sources), m_size(size), m_textWidth(textWidth) {}

    RibbonLayout compose() {
        m_layout.size = m_size;
        m_layout.ribbons.reserve(m_sources.size());
        m_ribbonOf.assign(m_sources.size(), -1);
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            if (isInView(m_sources[i].left, m_size.height()) && isInView(m_sources[i].right, m_size.height())) {
                m_ribbonOf[i] = int(m_layout.ribbons.size());
                m_layout.ribbons.push_back({m_sources[i].id, m_sources[i].relation, m_sources[i].name});
            }
        }
        slice(true);
        slice(false);
        placeChips();
        placeLabels();
        return std::move(m_layout);
    }

private:
    const LinkEnd& end(std::size_t i, bool left) const { return left ? m_sources[i].left : m_sources[i].right; }

    void slice(bool left) {
        std::map<EndKey, std::vector<std::size_t>> shared;
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const LinkEnd& here = end(i, left);
            if (isInView(here, m_size.height())) {
                shared[{here.ordinal, here.top, here.bottom}].push_back(i);
            }
        }
        for (const auto& [key, members] : shared) {
            sliceEnd(members, left);
        }
    }

    void sliceEnd(const std::vector<std::size_t>& members, bool left) {
        Slot up{{}, true, true, -1e12};
        Slot down{{}, true, false, 1e12};
        std::vector<Slot> cuts;
        for (const std::size_t i : members) {
            const LinkEnd& there = end(i, !left);
            if (m_ribbonOf[i] >= 0) {
                cuts.push_back({{i}, false, false, middle(there)});
            } else {
                (there.bottom <= 1 ? up : down).sources.push_back(i);
            }
        }
        for (Slot& bundle : {std::ref(up), std::ref(down)}) {
            if (!bundle.sources.empty()) {
                cuts.push_back(bundle);
            }
        }
        std::stable_sort(cuts.begin(), cuts.end(), [](const Slot& a, const Slot& b) { return a.order < b.order; });
        const LinkEnd& here = end(members.front(), left);
        const double step = (here.bottom - here.top) / double(cuts.size());
        for (std::size_t n = 0; n < cuts.size(); ++n) {
            cuts[n].y0 = here.top + step * double(n);
            cuts[n].y1 = here.top + step * double(n + 1);
            place(cuts[n], left);
        }
    }

    void place(const Slot& slot, bool left) {
        if (!slot.stub) {
            Ribbon& ribbon = m_layout.ribbons[std::size_t(m_ribbonOf[slot.sources.front()])];
            (left ? ribbon.a0 : ribbon.b0) = slot.y0;
            (left ? ribbon.a1 : ribbon.b1) = slot.y1;
            return;
        }
        std::vector<std::size_t> nearest = slot.sources;
        std::stable_sort(nearest.begin(), nearest.end(), [&](std::size_t a, std::size_t b) {
            return slot.upwards ? middle(end(a, !left)) > middle(end(b, !left))
                                : middle(end(a, !left)) < middle(end(b, !left));
        });
        RibbonStub stub{left, slot.upwards, slot.y0, slot.y1, {}, m_sources[nearest.front()].relation, {}, {}};
        for (const std::size_t i : nearest) {
            stub.ids.push_back(m_sources[i].id);
            if (m_sources[i].relation != stub.relation) {
                stub.relation.clear();
            }
        }
        const QChar arrow(slot.upwards ? 0x2191 : 0x2193);
        const RibbonSource& first = m_sources[nearest.front()];
        const QString label = left ? first.rightLabel : first.leftLabel;
        stub.text = QStringLiteral("%1 %2").arg(QString::number(nearest.size()), arrow);
        const QString named = label + u' ' + arrow;
        if (nearest.size() == 1 && !label.isEmpty() && m_textWidth(named) + kLabelPadding <= m_size.width() - 6) {
            stub.text = named;
        }
        m_layout.stubs.push_back(stub);
    }

    [[nodiscard]] bool isFree(const QRectF& rect) const {
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&](const QRectF& taken) { return taken.adjusted(-1, -1, 1, 1).intersects(rect); });
    }

    /// Ribbons' labels give way to chips: they can slide, a chip belongs to its bar.
    void placeChips() {
        std::stable_sort(m_layout.stubs.begin(), m_layout.stubs.end(),
                         [](const RibbonStub& a, const RibbonStub& b) { return a.y0 + a.y1 < b.y0 + b.y1; });
        for (RibbonStub& stub : m_layout.stubs) {
            const double width = m_textWidth(stub.text) + kLabelPadding;
            const double top = std::clamp((std::max(stub.y0, 0.0) + std::min(stub.y1, m_size.height())) / 2 -
                                              kChipHeight / 2,
                                          2.0, std::max(2.0, m_size.height() - kChipHeight - 2));
            QRectF chip(stub.atLeft ? 6 : m_size.width() - 6 - width, top, width, kChipHeight);
            while (!isFree(chip) && chip.bottom() + kChipHeight < m_size.height()) {
                chip.translate(0, 3);
            }
            stub.chip = chip;
            m_taken.push_back(chip);
        }
    }

    void placeLabels() {
        static constexpr std::array kAlong{0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};
        for (Ribbon& ribbon : m_layout.ribbons) {
            const double width = std::min(m_textWidth(ribbon.name) + kLabelPadding, m_size.width() - 2);
            for (const double t : kAlong) {
                const double x = std::clamp(abscissa(t, m_size.width()), width / 2 + 1, m_size.width() - width / 2 - 1);
                const double y = std::clamp(between((ribbon.a0 + ribbon.a1) / 2, (ribbon.b0 + ribbon.b1) / 2, t),
                                            kLabelHeight / 2 + 1, m_size.height() - kLabelHeight / 2 - 1);
                const QRectF label(x - width / 2, y - kLabelHeight / 2, width, kLabelHeight);
                if (isFree(label)) {
                    ribbon.label = label;
                    m_taken.push_back(label);
                    break;
                }
            }
        }
    }

    const std::vector<RibbonSource>& m_sources;
    QSizeF m_size;
    const TextWidth& m_textWidth;
    std::vector<int> m_ribbonOf; ///< index into ribbons, -1 where an end is out of view
    std::vector<QRectF> m_taken;
    RibbonLayout m_layout;
};

} // namespace

CrossReferenceId ribbonIdOf(DecidedPair suggestion) {
    return {Uuid(0, std::uint64_t(suggestion.left) << 32 | std::uint64_t(suggestion.right))};
}

std::optional<DecidedPair> suggestionOf(CrossReferenceId ribbon) {
    if (ribbon.isNull() || ribbon.value.high() != 0) {
        return std::nullopt;
    }
    return DecidedPair{int(ribbon.value.low() >> 32), int(ribbon.value.low() & 0xFFFFFFFF)};
}

QPainterPath RibbonLayout::edge(double left, double right) const {
    const double width = size.width();
    QPainterPath curve(QPointF(0, left));
    curve.cubicTo(width / 2, left, width / 2, right, width, right);
    return curve;
}

QPainterPath RibbonLayout::path(const Ribbon& ribbon) const {
    const double width = size.width();
    QPainterPath band = edge(ribbon.a0, ribbon.b0);
    band.lineTo(width, ribbon.b1);
    band.cubicTo(width / 2, ribbon.b1, width / 2, ribbon.a1, 0, ribbon.a1);
    band.closeSubpath();
    return band;
}

const RibbonStub* RibbonLayout::stubAt(QPointF position) const {
    const RibbonStub* found = nullptr;
    for (const RibbonStub& stub : stubs) {
        const QRectF fade(stub.atLeft ? 0 : size.width() - kFade, stub.y0, kFade, stub.y1 - stub.y0);
        if (stub.chip.contains(position)) {
            return &stub;
        }
        if (fade.contains(position)) {
            found = &stub;
        }
    }
    return found;
}

CrossReferenceId RibbonLayout::linkAt(QPointF position, CrossReferenceId onTop) const {
    for (const Ribbon& ribbon : ribbons) {
        if (ribbon.label.contains(position)) {
            return ribbon.id;
        }
    }
    const RibbonStub* stub = stubAt(position);
    if (stub && stub->chip.contains(position)) {
        return stub->ids.front();
    }
    const double t = parameterAt(position.x(), size.width());
    CrossReferenceId found;
    for (const Ribbon& ribbon : ribbons) {
        const double top = between(ribbon.a0, ribbon.b0, t);
        const double bottom = between(ribbon.a1, ribbon.b1, t);
        if (position.y() >= top - kReach && position.y() <= bottom + kReach) {
            found = ribbon.id; // painted later, so above the ones before
            if (ribbon.id == onTop) {
                break;
            }
        }
    }
    return found.isNull() && stub ? stub->ids.front() : found;
}

RibbonLayout layOutRibbons(std::vector<RibbonSource> sources, QSizeF size, const TextWidth& textWidth) {
    std::stable_sort(sources.begin(), sources.end(), [](const RibbonSource& a, const RibbonSource& b) {
        return middle(a.left) + middle(a.right) < middle(b.left) + middle(b.right);
    });
    return Composer(sources, size, textWidth).compose();
}

} // namespace duikan
