// SPDX-License-Identifier: GPL-3.0-or-later
// Whether anchors are carried to the right place, and what it costs: `reanchoring_benchmark [--list] NOTES SEED FOLDER…`
// carries NOTES random quotes from old.txt to new.txt of each folder and judges them by its truth.json (as
// gen_drafts writes it: groups of 0-based lines of the old and the new file that are the same paragraph). A verdict that
// gives a place is wrong when that paragraph is none of the group's, or, in a paragraph left as it was, when it is not the
// same letters at the same offset. --list prints each quote with its verdict, places and scores, so that two versions
// of the program can be compared line by line.
#include "core/anchoring/reanchorer.h"
#include "core/compare/comparison.h"
#include "core/import/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>
#include <map>
#include <random>
#include <set>

using namespace duikan;

namespace {

/// What truly became of a paragraph of the old draft.
struct Fate {
    QString name; ///< "same", "edit", "del", "split", "merge"; "moved " before it
    std::set<int> successors; ///< ordinals in the new draft
};

/// By 0-based line; a picture named in a line makes paragraphs of it.
std::map<int, std::set<int>> ordinalsByLine(const Document& document) {
    std::map<int, std::set<int>> ordinals;
    for (const Paragraph& paragraph : document.paragraphs) {
        for (int line = paragraph.lines.first; line <= paragraph.lines.last; ++line) {
            ordinals[line - 1].insert(paragraph.ordinal);
        }
    }
    return ordinals;
}

std::map<int, Fate> readTruth(const QString& path, const Document& before, const Document& after) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto oldOrdinals = ordinalsByLine(before);
    const auto newOrdinals = ordinalsByLine(after);
    std::map<int, Fate> fates;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("groups")].toArray()) {
        const QJsonObject group = value.toObject();
        QString name = group[QLatin1String("op")].toString();
        if (group[QLatin1String("moved")].toBool()) {
            name.prepend(QLatin1String("moved "));
        }
        std::set<int> successors;
        for (const QJsonValue line : group[QLatin1String("new")].toArray()) {
            const std::set<int>& ordinals = newOrdinals.at(line.toInt());
            successors.insert(ordinals.begin(), ordinals.end());
        }
        for (const QJsonValue line : group[QLatin1String("old")].toArray()) {
            for (const int ordinal : oldOrdinals.at(line.toInt())) {
                Fate& fate = fates[ordinal]; // of several lines, where they make one paragraph
                fate.name = fate.name.isEmpty() || fate.name == name ? name : QStringLiteral("several");
                fate.successors.insert(successors.begin(), successors.end());
            }
        }
    }
    return fates;
}

class Trial {
public:
    Trial(DocumentPtr before, DocumentPtr after, std::map<int, Fate> fates)
        : m_before(before)
        , m_after(after)
        , m_fates(std::move(fates))
        , m_comparison(compareDocuments(*before, *after))
        , m_reanchorer(before, after, m_comparison) {}

    void carry(int notes, unsigned seed, bool isListed) {
        std::mt19937 random(seed);
        const auto below = [&random](qsizetype end) { return qsizetype(random() % std::uint_fast32_t(end)); };
        while (m_carried < notes) {
            const Paragraph& paragraph = m_before->paragraphs[size_t(below(qsizetype(m_before->paragraphs.size())))];
            const qsizetype size = paragraph.text.size();
            if (size < 8) {
                continue;
            }
            const bool isWhole = below(5) == 0;
            const qsizetype length = isWhole ? size : 2 + below(std::min<qsizetype>(60, size - 2));
            const qsizetype begin = below(size - length + 1);
            const Place place{paragraph.ordinal, {begin, begin + length}};
            const Anchor anchor =
                isWhole ? describeParagraph({}, paragraph) : describe({}, paragraph, place.range);
            const std::clock_t start = std::clock();
            const CarriedAnchor carried = m_reanchorer.carry(anchor, place);
            m_ticks += std::clock() - start;
            ++m_carried;
            judge(place, carried, isListed);
        }
    }

    void print(const QString& name) const {
        std::printf("%s: %d notes, %d wrong, %.2f s of CPU\n", qUtf8Printable(name), m_carried, m_wrong,
                    double(m_ticks) / CLOCKS_PER_SEC);
        for (const auto& [fate, verdicts] : m_table) {
            std::printf("  %-12s", qUtf8Printable(fate));
            for (const auto& [verdict, count] : verdicts) {
                std::printf(" %s %d", qUtf8Printable(verdict), count);
            }
            std::printf("\n");
        }
    }

    [[nodiscard]] int wrong() const { return m_wrong; }
    [[nodiscard]] int carried() const { return m_carried; }

private:
    void judge(const Place& place, const CarriedAnchor& carried, bool isListed) {
        const Resolution& out = carried.resolution;
        const Fate& fate = m_fates.at(place.ordinal);
        ++m_table[fate.name][toString(out.verdict)];
        const bool isConfident =
            out.verdict == Verdict::Exact || out.verdict == Verdict::Moved || out.verdict == Verdict::Amended;
        const bool isLeftAsItWas =
            out.place && m_before->at(place.ordinal)->text == m_after->at(out.place->ordinal)->text;
        const bool isWrong = isConfident && (!fate.successors.contains(out.place->ordinal) ||
                                             (isLeftAsItWas && out.place->range != place.range));
        m_wrong += int(isWrong);
        if (isListed || isWrong) {
            const auto at = [](const std::optional<Place>& there) {
                return there ? QStringLiteral("%1[%2,%3]").arg(there->ordinal).arg(there->range.begin).arg(there->range.end)
                             : QStringLiteral("-");
            };
            std::printf("%s%s %s %s -> %s %.4f / %s %.4f “%s” “%s”\n", isWrong ? "WRONG " : "",
                        qUtf8Printable(fate.name), qUtf8Printable(at(place)), qUtf8Printable(toString(out.verdict)),
                        qUtf8Printable(at(out.place)), out.score, qUtf8Printable(at(out.second)), out.runnerUp,
                        qUtf8Printable(carried.before), qUtf8Printable(carried.after));
        }
    }

    DocumentPtr m_before;
    DocumentPtr m_after;
    std::map<int, Fate> m_fates;
    Comparison m_comparison;
    Reanchorer m_reanchorer;
    std::map<QString, std::map<QString, int>> m_table;
    std::clock_t m_ticks = 0;
    int m_carried = 0;
    int m_wrong = 0;
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool isListed = arguments.removeAll(QStringLiteral("--list")) > 0;
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: reanchoring_benchmark [--list] NOTES SEED FOLDER...\n");
        return 2;
    }
    int carried = 0;
    int wrong = 0;
    for (const QString& folder : arguments.sliced(2)) {
        const auto before = importFile(folder + QLatin1String("/old.txt"));
        const auto after = importFile(folder + QLatin1String("/new.txt"));
        if (!before || !after) {
            std::fprintf(stderr, "%s: old.txt or new.txt cannot be read\n", qUtf8Printable(folder));
            return 1;
        }
        const DocumentPtr structure = before->structure;
        const DocumentPtr next = after->structure;
        Trial trial(structure, next, readTruth(folder + QLatin1String("/truth.json"), *structure, *next));
        trial.carry(arguments[0].toInt(), arguments[1].toUInt(), isListed);
        trial.print(folder);
        carried += trial.carried();
        wrong += trial.wrong();
    }
    std::printf("%d notes, %d wrong\n", carried, wrong);
    return wrong > 0 ? 1 : 0;
}
