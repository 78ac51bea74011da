// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "core/compare/comparisonjson.h"
#include "core/compare/movedlanguage.h"
#include "core/structure/citations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

#include <algorithm>

namespace duikan {

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// Operative paragraphs 1 to n, with what they cite.
Document clauses(const std::vector<const char*>& texts) {
    Document document;
    document.body = QStringLiteral("Human Rights Council");
    for (const char* const words : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.kind = ParagraphKind::Operative;
        paragraph.level = 1;
        paragraph.number = QStringLiteral("%1.").arg(paragraph.ordinal);
        paragraph.label = QStringLiteral("OP %1").arg(paragraph.ordinal);
        paragraph.text = text(words);
        paragraph.id = QStringLiteral("p%1").arg(qHash(paragraph.text, 0));
        document.paragraphs.push_back(std::move(paragraph));
    }
    recogniseCitations(document);
    return document;
}

/// Notes of one kind in the whole comparison, as "left > right", those of moved words as "label: words >
/// label".
QStringList notesOf(const Document& left, const Document& right, ComparisonNoteKind kind) {
    QStringList out;
    for (const ComparedPair& pair : compareDocuments(left, right).pairs) {
        for (const ComparisonNote& note : pair.notes) {
            if (note.kind == kind) {
                const QString from =
                    note.left.label.isEmpty() ? QString() : note.left.label + QStringLiteral(": ");
                out.append(from + note.left.text + QStringLiteral(" > ") +
                           (note.right.label.isEmpty() ? note.right.text : note.right.label));
            }
        }
    }
    return out;
}

const char* const kProtect =
    "Encourages States to protect all human rights and fundamental freedoms for all;";
const char* const kAssist = "Invites donors to contribute to the voluntary fund for technical cooperation;";
const char* const kSeized = "Decides to remain seized of the matter at its next regular session.";

} // namespace

TEST(ComparisonNotes, CitationsJoinLeaveAndChange) {
    const Document before =
        clauses({"Recalls its resolution 18/18 and the Charter of the United Nations;", kAssist});
    EXPECT_EQ(
        notesOf(before,
                clauses({"Recalls its resolution 21/21 and the Charter of the United Nations;", kAssist}),
                ComparisonNoteKind::Citation),
        QStringList{text("resolution 18/18 > resolution 21/21")});
    EXPECT_EQ(notesOf(before, clauses({"Recalls the Charter of the United Nations;", kAssist}),
                      ComparisonNoteKind::Citation),
              QStringList{text("resolution 18/18 > ")});
    EXPECT_EQ(notesOf(clauses({"Recalls the Charter of the United Nations;", kAssist}), before,
                      ComparisonNoteKind::Citation),
              QStringList{text(" > resolution 18/18")});
}

TEST(ComparisonNotes, OneThingCitedIsNotTwoNotes) {
    const Document before = clauses(
        {"Recalls its resolution 18/18 of 29 September 2011 and all other resolutions on cooperation;",
         kAssist});
    const Document after = clauses(
        {"Recalls its resolution 21/21 of 27 September 2012 and all other resolutions on cooperation;",
         kAssist});
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::Number), QStringList());
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::Citation).size(), 1);
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::Date),
              QStringList{text("29 September 2011 > 27 September 2012")});
}

TEST(ComparisonNotes, ACitationSaidInOtherWordsIsNoNews) {
    EXPECT_EQ(notesOf(clauses({"Recalls Human Rights Council resolution 18/18 on this;", kAssist}),
                      clauses({"Recalls its resolution 18/18 on that subject;", kAssist}),
                      ComparisonNoteKind::Citation),
              QStringList());
}

TEST(ComparisonNotes, FiguresChange) {
    EXPECT_EQ(
        notesOf(clauses({"Requests a fund of 2,000 dollars for 3 years for all States in need;", kAssist}),
                clauses({"Requests a fund of 4,500 dollars for 3 years for all States in need;", kAssist}),
                ComparisonNoteKind::Number),
        QStringList{text("2,000 > 4,500")});
}

TEST(ComparisonNotes, NameBothPlacesOfLanguageThatMoved) {
    const Document before = clauses(
        {"Encourages States to protect all human rights, taking into account the needs of persons with "
         "disabilities, and to report on progress;",
         kAssist, kSeized});
    const Document after =
        clauses({"Encourages States to protect all human rights and to report on progress;",
                 "Invites donors to contribute to the voluntary fund for technical cooperation, "
                 "taking into account the needs of persons with disabilities;",
                 kSeized});
    const QString note = text("OP 1: taking into account the needs of persons with disabilities > OP 2");
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::AgreedLanguageMoved), (QStringList{note, note}));
}

TEST(ComparisonNotes, NameChineseLanguageThatMoved) {
    const Document before = clauses({"鼓励各国增进和保护所有人权，并充分考虑到残疾人的特殊需要和意见；",
                                     "邀请捐助方向技术合作自愿基金提供捐款；", "决定继续处理此案。"});
    const Document after = clauses(
        {"鼓励各国增进和保护所有人权；",
         "邀请捐助方向技术合作自愿基金提供捐款，并充分考虑到残疾人的特殊需要和意见；", "决定继续处理此案。"});
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::AgreedLanguageMoved).value(0),
              text("OP 1: 并充分考虑到残疾人的特殊需要和意见 > OP 2"));
}

TEST(ComparisonNotes, AShortFormulaThatStandsElsewhereHasNotMoved) {
    const Document before =
        clauses({"Encourages States, as appropriate, to protect all human rights;", kAssist});
    const Document after = clauses(
        {"Encourages States to protect all human rights;",
         "Invites donors, as appropriate, to contribute to the voluntary fund for technical cooperation;"});
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::AgreedLanguageMoved), QStringList());
}

TEST(ComparisonNotes, WordsThatCouldHaveGoneToTwoPlacesAreNotSaidToHaveMoved) {
    const Document before =
        clauses({"Encourages States, in close consultation with the States concerned, to protect "
                 "all human rights;",
                 kAssist, kSeized});
    const Document after = clauses({"Encourages States to protect all human rights;",
                                    "Invites donors, in close consultation with the States concerned, to "
                                    "contribute to the voluntary fund for "
                                    "technical cooperation;",
                                    "Decides, in close consultation with the States concerned, to remain "
                                    "seized of the matter at its next regular "
                                    "session."});
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::AgreedLanguageMoved), QStringList());
}

TEST(ComparisonNotes, SaysInJsonWhereLanguageWent) {
    const Document before =
        clauses({"Encourages States to act, in close consultation with the States concerned;", kAssist});
    const Document after =
        clauses({"Encourages States to act;",
                 "Invites donors to contribute to the voluntary fund for technical cooperation, in "
                 "close consultation with the States concerned;"});
    const QJsonObject json =
        QJsonDocument::fromJson(toJson(compareDocuments(before, after), text("a"), before, text("b"), after))
            .object();
    const QJsonObject note = json[text("pairs")][0][text("notes")][0].toObject();
    EXPECT_EQ(note[text("kind")].toString(), text("agreed-language-moved"));
    EXPECT_EQ(note[text("left")][text("label")].toString(), text("OP 1"));
    EXPECT_EQ(note[text("right")][text("label")].toString(), text("OP 2"));
}

struct ReferenceCase {
    const char* name;
    const char* first;
    const char* reference; ///< names paragraph 1
    const char* inserted;
};

class StaleReferences : public testing::TestWithParam<ReferenceCase> {};

TEST_P(StaleReferences, AreNamedWhenTheNumbersMoved) {
    const ReferenceCase& c = GetParam();
    const Document before = clauses({c.first, c.reference});
    const Document after = clauses({c.inserted, c.first, c.reference});
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::InternalReference).size(), 1)
        << (before.paragraphs[1].citations.empty() ? "nothing recognised"
                                                   : before.paragraphs[1].citations[0].target.toStdString());
    EXPECT_EQ(notesOf(before, before, ComparisonNoteKind::InternalReference), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    ComparisonNotes, StaleReferences,
    testing::Values(
        ReferenceCase{"Chinese", "鼓励各国增进和保护所有人权；", "请秘书长就上文第1段的执行情况提出报告；",
                      "重申国际合作的重要性和发展权的普遍性；"},
        ReferenceCase{"English", kProtect, "Requests a report on the implementation of paragraph 1 above;",
                      kAssist},
        ReferenceCase{
            "French", "Encourage les États à protéger tous les droits de l'homme ;",
            "Prie le Secrétaire général de faire rapport sur l'application du paragraphe 1 ci-dessus ;",
            "Invite les donateurs à contribuer au fonds de contributions volontaires ;"},
        ReferenceCase{"Spanish", "Alienta a los Estados a proteger todos los derechos humanos;",
                      "Solicita un informe sobre la aplicación del párrafo 1 supra;",
                      "Invita a los donantes a contribuir al fondo voluntario de cooperación;"},
        ReferenceCase{"Russian", "призывает государства защищать все права человека;",
                      "просит представить доклад об осуществлении пункта 1 выше;",
                      "предлагает донорам вносить взносы в добровольный фонд;"},
        ReferenceCase{"Arabic", "يشجع الدول على حماية جميع حقوق الإنسان؛",
                      "يطلب تقديم تقرير عن تنفيذ الفقرة 1 أعلاه؛",
                      "يدعو الجهات المانحة إلى المساهمة في صندوق التبرعات؛"}),
    [](const auto& named) { return std::string(named.param.name); });

TEST(ComparisonNotes, SeveralReferencesInOneMentionAreEachHeldToTheirParagraph) {
    const char* const reference = "Requests a report on the implementation of paragraphs 1 and 2 above;";
    const Document before = clauses({kProtect, kAssist, reference});
    const Document after =
        clauses({kProtect, "Welcomes the progress made by many States in this regard;", kAssist, reference});
    EXPECT_EQ(notesOf(before, after, ComparisonNoteKind::InternalReference).size(), 1);
}

} // namespace duikan
