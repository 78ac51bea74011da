// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pairfacts.h"

#include "core/export/comparisonwords.h"
#include "ui/appearance.h"
#include "ui/compare/comparing.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kStrongest = 5; ///< of resources/lexicon/openings.json
constexpr int kWidth = 238;

/// "12." as it is said.
QString bare(const QString& number) {
    return number.endsWith(QLatin1Char('.')) ? number.chopped(1) : number;
}

} // namespace

/// "鼓励 ▂▃▅ 1 → 敦促 ▂▃▅ 4": the force of both opening verbs as bars and as numbers.
class ForceBars : public QWidget {
public:
    explicit ForceBars(QWidget* parent)
        : QWidget(parent) {
        setFixedHeight(20);
    }

    void showForce(const ComparisonNote& note, const Theme& theme) {
        m_note = note;
        m_theme = theme;
        setAccessibleName(ComparisonWords::of(note));
        setToolTip(accessibleName());
        setVisible(true);
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        double x = 0;
        const double half = width() / 2.0;
        paintSide(painter, m_note.left, x, half - 16);
        painter.setPen(m_theme.ink2);
        painter.drawText(QRectF(x, 0, 20, height()), Qt::AlignCenter, QChar(0x2192));
        x += 22;
        paintSide(painter, m_note.right, x, width() - x);
    }

private:
    void paintSide(QPainter& painter, const ComparisonNoteSide& side, double& x, double room) {
        const double bars = kStrongest * 5 + 20;
        painter.setFont(chromeFont(kSecondaryText));
        const QString verb = painter.fontMetrics().elidedText(side.text, Qt::ElideRight, int(room - bars));
        painter.setPen(m_theme.ink);
        painter.drawText(QPointF(x, 15), verb);
        x += painter.fontMetrics().horizontalAdvance(verb) + 6;
        for (int step = 1; step <= kStrongest; ++step) {
            const double tall = 2 + step * 2.2;
            painter.fillRect(QRectF(x, 15 - tall, 3.5, tall),
                             step <= side.force.value_or(0) ? m_theme.attention : m_theme.line);
            x += 5;
        }
        painter.drawText(QPointF(x + 4, 15), QString::number(side.force.value_or(0)));
        x += 16;
    }

    ComparisonNote m_note;
    Theme m_theme;
};

PairFacts::PairFacts(QAction* previous, QAction* next, QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_previous(previous)
    , m_next(next)
    , m_title(new QLabel(this))
    , m_bars(new ForceBars(this))
    , m_facts(new QLabel(this))
    , m_previousButton(new QPushButton(this))
    , m_nextButton(new QPushButton(this)) {
    setObjectName(QStringLiteral("pairFacts"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(QStringLiteral("pairFactsText"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* button : {m_previousButton, m_nextButton}) {
        button->setObjectName(QStringLiteral("smallButton"));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 10, 9);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_bars);
    column->addWidget(m_facts, 1);
    column->addLayout(buttons);
    connect(m_previousButton, &QPushButton::clicked, previous, &QAction::trigger);
    connect(m_nextButton, &QPushButton::clicked, next, &QAction::trigger);
    for (QAction* action : {previous, next}) {
        connect(action, &QAction::changed, this, [this] {
            m_previousButton->setEnabled(m_previous->isEnabled());
            m_nextButton->setEnabled(m_next->isEnabled());
        });
    }
    retranslate();
}

void PairFacts::setPair(std::shared_ptr<const ComparedTexts> texts, int pair, const QString& carried) {
    m_texts = std::move(texts);
    m_pair = pair;
    m_carried = carried;
    refresh();
}

void PairFacts::setTheme(const Theme& theme) {
    m_theme = theme;
    refresh();
}

void PairFacts::retranslate() {
    const auto name = [](const QString& text, const QAction* action) {
        return QStringLiteral("%1  %2").arg(
            text, action->shortcuts().value(action->shortcuts().size() - 1).toString(QKeySequence::NativeText));
    };
    m_previousButton->setText(name(tr("Previous"), m_previous));
    m_nextButton->setText(name(tr("Next"), m_next));
    m_previousButton->setAccessibleName(withoutMnemonic(m_previous->text()));
    m_nextButton->setAccessibleName(withoutMnemonic(m_next->text()));
    refresh();
}

QString PairFacts::text() const {
    return m_title->text() + QLatin1Char('\n') + m_facts->text();
}

void PairFacts::refresh() {
    m_bars->setVisible(false);
    if (!m_texts || m_pair < 0) {
        m_title->clear();
        m_facts->clear();
        return;
    }
    const ComparedPair& pair = m_texts->comparison.pairs[size_t(m_pair)];
    QStringList facts;
    QString title = ComparisonWords::of(pair.relation);
    if (const ComparisonNote* verb = operativeVerb(pair)) {
        const int before = verb->left.force.value_or(0);
        const int after = verb->right.force.value_or(0);
        title = after > before   ? tr("Operative verb stronger")
                : after < before ? tr("Operative verb weaker")
                                 : tr("Another operative verb, of the same force");
        m_bars->showForce(*verb, m_theme);
    }
    if (!title.isEmpty()) {
        title[0] = title.at(0).toUpper();
    }
    m_title->setText(title);
    QString first;
    if (!pair.left.empty() && !pair.right.empty()) {
        first = tr("Similarity %1").arg(QLocale().toString(pair.similarity, 'f', 2));
    }
    for (const ComparisonNote& note : pair.notes) {
        if (note.kind == ComparisonNoteKind::Renumbered) {
            first += QStringLiteral(" · ") + tr("renumbered %1 → %2").arg(bare(note.left.text), bare(note.right.text));
        } else if (note.kind != ComparisonNoteKind::OperativeVerb) {
            facts.append(ComparisonWords::of(note));
        }
    }
    if (!first.isEmpty()) {
        facts.prepend(first);
    }
    if (!m_carried.isEmpty()) {
        facts.append(m_carried);
    }
    m_facts->setText(facts.join(QLatin1Char('\n')));
}

} // namespace duikan
