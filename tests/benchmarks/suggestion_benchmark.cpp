// SPDX-License-Identifier: GPL-3.0-or-later
// How long suggestions and citations take, and how much memory: on two files when they are given, else on two
// made texts of 5,000 paragraphs each.
#include "core/import/importer.h"
#include "core/linking/suggestion.h"
#include "core/structure/citations.h"

#include <QElapsedTimer>

#include <sys/resource.h>

#include <cstdio>
#include <random>

namespace duikan {

namespace {

/// Paragraphs made of concepts' wordings and other words, drawn as in texts: few words often, many rarely.
Document made(int paragraphs, bool isChinese, unsigned seed) {
    static const char* const kChinese[] = {"技术合作",
                                           "能力建设",
                                           "普遍定期审议",
                                           "减贫",
                                           "健康权",
                                           "教育",
                                           "妇女",
                                           "儿童",
                                           "残疾人",
                                           "民间社会",
                                           "国家人权机构",
                                           "捐款",
                                           "南南合作",
                                           "分享最佳做法",
                                           "征得其同意",
                                           "法治",
                                           "司法体系",
                                           "《联合国宪章》",
                                           "第 18/18 号决议",
                                           "2018年3月",
                                           "气候变化",
                                           "粮食安全",
                                           "就业",
                                           "社会保障"};
    static const char* const kEnglish[] = {"technical cooperation",
                                           "capacity-building",
                                           "the universal periodic review",
                                           "poverty",
                                           "the right to health",
                                           "education",
                                           "women",
                                           "children",
                                           "persons with disabilities",
                                           "civil society",
                                           "national human rights institutions",
                                           "voluntary contributions",
                                           "South-South cooperation",
                                           "sharing best practices",
                                           "the consent of the State concerned",
                                           "the rule of law",
                                           "the administration of justice",
                                           "the Charter of the United Nations",
                                           "Human Rights Council resolution 18/18",
                                           "29 September 2011",
                                           "climate change",
                                           "food security"};
    std::mt19937 random(seed);
    std::exponential_distribution<double> often(0.25);
    Document document;
    for (int i = 0; i < paragraphs; ++i) {
        Paragraph paragraph;
        paragraph.ordinal = i + 1;
        for (int piece = 0; piece < 12; ++piece) {
            const size_t drawn = size_t(often(random));
            paragraph.text += isChinese ? QString::fromUtf8(kChinese[drawn % std::size(kChinese)])
                                        : QString::fromUtf8(kEnglish[drawn % std::size(kEnglish)]);
            const int filler = int(random() % 20000);
            paragraph.text += isChinese ? QString(QChar(0x4E00 + filler)) +
                                              QChar(0x4E00 + (filler * 7) % 20000) + QStringLiteral("，")
                                        : QStringLiteral(" of word%1, ").arg(filler);
        }
        document.paragraphs.push_back(paragraph);
    }
    return document;
}

double megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

void measure(const char* what, Document left, Document right) {
    const double before = megabytes();
    QElapsedTimer timer;
    timer.start();
    recogniseCitations(left);
    recogniseCitations(right);
    const double citations = double(timer.restart()) / 1000.0;
    const auto suggestions = suggest(left, right);
    const double ranking = double(timer.elapsed()) / 1000.0;
    std::printf("%s, %zu x %zu paragraphs: citations %.1f s, suggestions %.1f s, %zu pairs, peak %.0f MB "
                "(%.0f MB before)\n",
                what, left.paragraphs.size(), right.paragraphs.size(), citations, ranking, suggestions.size(),
                megabytes(), before);
}

} // namespace

} // namespace duikan

int main(int argc, char** argv) {
    using namespace duikan;
    if (argc == 3) {
        const auto left = importFile(QString::fromLocal8Bit(argv[1]));
        const auto right = importFile(QString::fromLocal8Bit(argv[2]));
        if (!left || !right) {
            std::fprintf(stderr, "cannot read %s or %s\n", argv[1], argv[2]);
            return 1;
        }
        measure("files", *left->structure, *right->structure);
        return 0;
    }
    constexpr int kParagraphs = 5000;
    measure("Chinese and Chinese", made(kParagraphs, true, 1), made(kParagraphs, true, 2));
    measure("Chinese and English", made(kParagraphs, true, 1), made(kParagraphs, false, 2));
    return 0;
}
