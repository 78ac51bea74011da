// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/recogniser.h"

#include "sourcetext.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <random>

namespace duikan {
namespace {

QString sample(const char* name) {
    QFile file(QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString withoutBlanks(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString letters(const Document& document) {
    QString all;
    for (const Paragraph& paragraph : document.paragraphs) {
        // The text of an agenda line keeps the item's number.
        all += (paragraph.kind == ParagraphKind::Agenda ? QString() : paragraph.number) + paragraph.text;
    }
    return withoutBlanks(all);
}

/// How often each character occurs.
QHash<QChar, int> census(const QString& text) {
    QHash<QChar, int> counts; // blanks are no characters here
    for (const QChar c : withoutBlanks(text)) {
        ++counts[c];
    }
    return counts;
}

/// The characters that occur more often in one of the texts.
QString censusDifference(const QString& a, const QString& b) {
    QHash<QChar, int> counts = census(a);
    const QHash<QChar, int> others = census(b);
    for (auto it = others.begin(); it != others.end(); ++it) {
        counts[it.key()] -= it.value();
    }
    QString difference;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        difference += it.value() == 0 ? QString() : QStringLiteral("%1 %2, ").arg(it.key()).arg(it.value());
    }
    return difference;
}

QSet<QString> allRepairs(const Document& document) {
    QSet<QString> ids;
    for (const Repair& repair : document.repairs) {
        ids.insert(repair.id);
    }
    return ids;
}

/// What must hold for the structure of any text whatever.
void expectSound(const Document& document, const QString& source) {
    QSet<QString> labels;
    QSet<QString> ids;
    for (size_t i = 0; i < document.paragraphs.size(); ++i) {
        const Paragraph& paragraph = document.paragraphs[i];
        ASSERT_EQ(paragraph.ordinal, int(i) + 1);
        ASSERT_FALSE(paragraph.label.isEmpty());
        ASSERT_FALSE(labels.contains(paragraph.label)) << paragraph.label.toStdString();
        ASSERT_FALSE(ids.contains(paragraph.id));
        labels.insert(paragraph.label);
        ids.insert(paragraph.id);
        ASSERT_FALSE(paragraph.text.isEmpty()) << paragraph.label.toStdString();
        ASSERT_EQ(paragraph.text, paragraph.text.trimmed());
        ASSERT_LE(paragraph.lines.first, paragraph.lines.last);
        ASSERT_GE(paragraph.lines.first, 1);
        if (paragraph.opening) {
            ASSERT_EQ(paragraph.text.first(paragraph.opening->range.end), paragraph.opening->text);
        }
    }
    QSet<QString> repairs;
    for (const Repair& repair : document.repairs) {
        ASSERT_FALSE(repairs.contains(repair.id));
        repairs.insert(repair.id);
        ASSERT_TRUE(repair.paragraph == 0 || document.at(repair.paragraph));
        if (!repair.range.isEmpty()) {
            const QString& text = document.at(repair.paragraph)->text;
            ASSERT_LE(repair.range.end, text.size());
            ASSERT_EQ(text.sliced(repair.range.begin, repair.range.length()), repair.after);
        }
    }
    const Document undone = withoutRepairs(document, repairs);
    ASSERT_TRUE(undone.repairs.empty());
    const QString difference = censusDifference(letters(undone), source);
    ASSERT_TRUE(difference.isEmpty())
        << "with all repairs taken back, every character of the source is there; not so "
        << difference.toStdString() << "\n"
        << source.left(4000).toStdString();
}

Document plain(const QString& text) {
    return recogniseStructure(linesOf(text), SourceSyntax::PlainText);
}

const QStringList& fragments() {
    static const QStringList kFragments{
        QStringLiteral("\n"),
        QStringLiteral("\n\n"),
        QStringLiteral("\n\n\n"),
        QStringLiteral("  \n"),
        QStringLiteral("1. "),
        QStringLiteral("2、 "),
        QStringLiteral("一、"),
        QStringLiteral("（一）"),
        QStringLiteral("(a) "),
        QStringLiteral("(i) "),
        QStringLiteral("I. "),
        QStringLiteral("A. "),
        QStringLiteral("9 bis. "),
        QStringLiteral("OP 3 "),
        QStringLiteral("- "),
        QStringLiteral("* "),
        QStringLiteral("*"),
        QStringLiteral("**"),
        QStringLiteral("¹ "),
        QStringLiteral("---"),
        QStringLiteral("________________"),
        QStringLiteral("- 2 -"),
        QStringLiteral("\f"),
        QStringLiteral("2"),
        QStringLiteral("[image: a.jpg]"),
        QStringLiteral("mmw - .1"),
        QStringLiteral("A/HRC/21/L.9"),
        QStringLiteral("人权理事会，"),
        QStringLiteral("第二十一届会议"),
        QStringLiteral("议程项目 10"),
        QStringLiteral("21/..."),
        QStringLiteral("重申各国有义务"),
        QStringLiteral("，"),
        QStringLiteral("；；"),
        QStringLiteral("。"),
        QStringLiteral("技术合作"),
        QStringLiteral("（2018年，北京。）"),
        QStringLiteral("The Human Rights Council,"),
        QStringLiteral("Agenda item 10"),
        QStringLiteral("Stresses the need to promote a cooperative approach for the promotion of the"),
        QStringLiteral("capacity-"),
        QStringLiteral("building of States;"),
        QStringLiteral("Angola, Chad*: draft resolution"),
        QStringLiteral("Annex"),
        QStringLiteral("[Adopted without a vote.]"),
        QStringLiteral("⼈权"),
        QStringLiteral("\t"),
        QStringLiteral("　　"),
        QStringLiteral(" "),
        QStringLiteral("of the"),
        QString(QChar(0xD800)),
        QStringLiteral("\U00020000"),
        QStringLiteral("e\u0301"),
    };
    return kFragments;
}

TEST(RecogniserProperty, AccountsForEveryCharacterOfAnyText) {
    std::mt19937 random(11); // NOLINT: the same texts at each run
    for (int round = 0; round < 1500; ++round) {
        QString text;
        for (int i = int(random() % 40) + 1; i > 0; --i) {
            text += fragments()[qsizetype(random() % size_t(fragments().size()))];
        }
        expectSound(plain(text), text);
        if (testing::Test::HasFatalFailure()) {
            FAIL() << "round " << round;
        }
    }
}

QString mutated(QString text, std::mt19937& random) {
    for (int edits = int(random() % 6) + 1; edits > 0 && !text.isEmpty(); --edits) {
        const auto at = qsizetype(random() % size_t(text.size()));
        switch (random() % 4) {
        case 0:
            text.remove(at, qsizetype(random() % 40));
            break;
        case 1:
            text.insert(at, fragments()[qsizetype(random() % size_t(fragments().size()))]);
            break;
        case 2:
            text.insert(at,
                        text.sliced(at, std::min<qsizetype>(text.size() - at, qsizetype(random() % 200))));
            break;
        default:
            text[at] = QChar(char16_t(random() % 0xFFFE + 1));
            break;
        }
    }
    return text;
}

TEST(RecogniserProperty, SurvivesMutationsOfTheSamples) {
    std::mt19937 random(13); // NOLINT
    const QStringList samples{sample("000_77a0e7615b3c51b9.txt"), sample("004_b66339c8392d9b34.txt")};
    for (int round = 0; round < 500; ++round) {
        const QString text = mutated(samples[round % 2], random);
        expectSound(plain(text), text);
        if (round % 5 == 0) {
            const Document markdown = recogniseStructure(linesOf(text), SourceSyntax::Markdown);
            (void)withoutRepairs(markdown, allRepairs(markdown));
        }
        if (testing::Test::HasFatalFailure()) {
            FAIL() << "round " << round;
        }
    }
}

TEST(RecogniserProperty, GivesTheSameIdsAtEachImport) {
    const auto lines = linesOf(sample("004_b66339c8392d9b34.txt"));
    EXPECT_EQ(recogniseStructure(lines, SourceSyntax::Markdown),
              recogniseStructure(lines, SourceSyntax::Markdown));
}

struct LargeText {
    const char* name;
    QString unit;
    int count;
};

class RecogniserLinearity : public testing::TestWithParam<LargeText> {};

/// Four times the text may take little more than four times as long; a quadratic pass takes sixteen times.
TEST_P(RecogniserLinearity, TakesTimeInProportion) {
    const auto& [name, unit, count] = GetParam();
    const auto measure = [&](int times) {
        const auto lines = linesOf(unit.repeated(times));
        const std::clock_t start = std::clock(); // of this process: other work on the machine does not count
        const Document document = recogniseStructure(lines, SourceSyntax::PlainText);
        EXPECT_FALSE(document.paragraphs.empty());
        return double(std::clock() - start) / CLOCKS_PER_SEC;
    };
    measure(count / 4); // warms the lexicon and the patterns
    const double quarter = measure(count / 4);
    EXPECT_LT(measure(count), quarter * 9 + 0.05);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, RecogniserLinearity,
    testing::Values(
        LargeText{"oneGiantLine", QStringLiteral("促进和保护人权是一个动态的历史进程，没有止境； "), 8'000},
        LargeText{"manyClauses", QStringLiteral("1. 重申各国负有增进和保护所有人权的主要责任；\n"), 4'000},
        LargeText{"emptyLines", QStringLiteral("a\n\n\n\n"), 8'000},
        LargeText{"images", QStringLiteral("东[image: a.jpg]帝"), 4'000},
        LargeText{"junk", QStringLiteral("[image: a.jpg]\n. -\n..,\n"), 3'000},
        LargeText{"stars", QStringLiteral("a* b* c*\n* d\n"), 4'000},
        LargeText{"pageCuts",
                  QStringLiteral("the efforts of States to promote and protect all the human rights of\n\n"),
                  4'000},
        LargeText{"wrapped",
                  QStringLiteral("the efforts of States to promote and protect all the human rights of\n"),
                  4'000},
        LargeText{"brackets", QStringLiteral("[[[[((((（（（（"), 8'000}),
    [](const auto& parameter) { return parameter.param.name; });

} // namespace
} // namespace duikan
