// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/webannotations.h"

#include "tests/core/export/exchangereview.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace duikan::test {

class WebAnnotationsTest : public ExchangeReview {
protected:
    void SetUp() override {
        ExchangeReview::SetUp();
        const auto file = webAnnotations(*m_review, {});
        ASSERT_TRUE(file);
        m_summary = file->summary;
        m_collection = QJsonDocument::fromJson(file->bytes).object();
        m_items = m_collection[QLatin1String("first")][QLatin1String("items")].toArray();
    }
    [[nodiscard]] QJsonObject item(const char* motivation, int which = 0) const {
        for (const auto& each : m_items) {
            if (each[QLatin1String("motivation")] == text(motivation) && which-- == 0) {
                return each.toObject();
            }
        }
        ADD_FAILURE() << motivation;
        return {};
    }

    QJsonObject m_collection;
    QJsonArray m_items;
    ExportSummary m_summary;
};

namespace {

QJsonArray valuesOf(const QJsonValue& value) {
    return value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

bool isIri(const QJsonValue& value) {
    static const QRegularExpression kIri(QStringLiteral("\\A[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+\\z"));
    return value.isString() && kIri.match(value.toString()).hasMatch();
}

bool isUtcTime(const QJsonValue& value) {
    return value.toString().endsWith(u'Z') && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
}

/// Section 4.2: what each selector MUST have.
void expectSelector(const QJsonValue& selector) {
    const QString type = selector[QLatin1String("type")].toString();
    if (type == QStringLiteral("TextQuoteSelector")) {
        EXPECT_TRUE(selector[QLatin1String("exact")].isString());
    } else if (type == QStringLiteral("TextPositionSelector")) {
        EXPECT_GE(selector[QLatin1String("start")].toInteger(-1), 0);
        EXPECT_GE(selector[QLatin1String("end")].toInteger(-1), selector[QLatin1String("start")].toInteger());
    } else {
        EXPECT_EQ(type, QStringLiteral("duikan:ParagraphSelector"));
        expectSelector(selector[QLatin1String("refinedBy")]);
    }
}

void expectSpecificResource(const QJsonValue& resource) {
    EXPECT_EQ(resource[QLatin1String("type")], QStringLiteral("SpecificResource"));
    EXPECT_TRUE(isIri(resource[QLatin1String("source")])) << "4: there MUST be exactly 1 source";
    EXPECT_FALSE(valuesOf(resource[QLatin1String("selector")]).isEmpty());
    for (const auto& selector : valuesOf(resource[QLatin1String("selector")])) {
        expectSelector(selector);
    }
}

} // namespace

TEST_F(WebAnnotationsTest, AreACollectionWithOnePage) {
    EXPECT_EQ(m_collection[QLatin1String("@context")][0], text("http://www.w3.org/ns/anno.jsonld")) << "5.1 MUST";
    EXPECT_TRUE(isIri(m_collection[QLatin1String("id")]));
    EXPECT_EQ(m_collection[QLatin1String("type")], text("AnnotationCollection"));
    EXPECT_EQ(m_collection[QLatin1String("total")].toInt(), m_items.size());
    const QJsonValue page = m_collection[QLatin1String("first")];
    EXPECT_TRUE(isIri(page[QLatin1String("id")])) << "5.2 MUST";
    EXPECT_EQ(page[QLatin1String("type")], text("AnnotationPage"));
    EXPECT_EQ(page[QLatin1String("partOf")], m_collection[QLatin1String("id")]);
    EXPECT_EQ(m_items.size(), 4 + 2 + 2);
}

TEST_F(WebAnnotationsTest, MeetTheMustsOfTheModelOneByOne) {
    QSet<QString> ids;
    for (const auto& each : m_items) {
        SCOPED_TRACE(QJsonDocument(each.toObject()).toJson().toStdString());
        EXPECT_TRUE(isIri(each[QLatin1String("id")])) << "3.1: MUST have exactly 1 IRI that identifies it";
        EXPECT_FALSE(ids.contains(each[QLatin1String("id")].toString()));
        ids.insert(each[QLatin1String("id")].toString());
        EXPECT_EQ(each[QLatin1String("type")], text("Annotation"));
        EXPECT_FALSE(valuesOf(each[QLatin1String("target")]).isEmpty()) << "3.1: MUST have 1 or more target";
        EXPECT_TRUE(isUtcTime(each[QLatin1String("created")])) << "3.3.1: xsd:dateTime, in UTC";
        EXPECT_EQ(each[QLatin1String("creator")][QLatin1String("type")], text("Person"));
        for (const auto& target : valuesOf(each[QLatin1String("target")])) {
            if (target.isObject()) {
                expectSpecificResource(target);
            } else {
                EXPECT_TRUE(ids.contains(target.toString())) << "a reply stands behind what it answers";
            }
        }
        for (const auto& body : valuesOf(each[QLatin1String("body")])) {
            if (body[QLatin1String("type")] == text("TextualBody")) {
                EXPECT_TRUE(body[QLatin1String("value")].isString()) << "3.2.4: MUST have exactly 1 value";
                EXPECT_TRUE(body[QLatin1String("purpose")].isString());
            } else {
                expectSpecificResource(body);
            }
        }
    }
}

TEST_F(WebAnnotationsTest, DescribeAPassageByQuoteParagraphAndPositionInCodePoints) {
    const QJsonArray targets = item("questioning")[QLatin1String("target")].toArray();
    ASSERT_EQ(targets.size(), 2);
    const QJsonValue quote = targets[0][QLatin1String("selector")][0];
    EXPECT_EQ(quote[QLatin1String("exact")], text("consent 😀"));
    EXPECT_EQ(quote[QLatin1String("prefix")], text("The State concerned gives its "));
    const QJsonValue paragraph = targets[0][QLatin1String("selector")][1];
    EXPECT_EQ(paragraph[QLatin1String("duikan:label")], text("¶3"));
    EXPECT_EQ(paragraph[QLatin1String("refinedBy")][QLatin1String("end")].toInt() - paragraph[QLatin1String("refinedBy")][QLatin1String("start")].toInt(), 9)
        << "a pair of surrogates is one code point";
    EXPECT_EQ(item("editing")[QLatin1String("target")][QLatin1String("selector")][1][QLatin1String("duikan:whole")], true);
}

TEST_F(WebAnnotationsTest, TellKindStateTagsAndWordingApart) {
    const QJsonObject comment = item("commenting");
    EXPECT_EQ(comment[QLatin1String("body")][0][QLatin1String("value")], text("=HYPERLINK(\"http://example.org\")"));
    EXPECT_EQ(comment[QLatin1String("body")][1][QLatin1String("purpose")], text("tagging"));
    EXPECT_EQ(comment[QLatin1String("duikan:state")], text("open"));
    const QJsonObject proposal = item("editing");
    EXPECT_EQ(proposal[QLatin1String("duikan:state")], text("accepted"));
    EXPECT_EQ(proposal[QLatin1String("duikan:decidedBy")], text("Amina Diallo"));
    EXPECT_EQ(proposal[QLatin1String("duikan:assignee")], text("林岚"));
    EXPECT_EQ(proposal[QLatin1String("body")][1][QLatin1String("purpose")], text("editing"));
    EXPECT_EQ(proposal[QLatin1String("body")][1][QLatin1String("value")], text("@Urges the Office"));
    EXPECT_TRUE(item("highlighting").value(QLatin1String("body")).isUndefined()) << "3.1: no body is a body not given";
    EXPECT_EQ(item("questioning")[QLatin1String("duikan:color")], text("#ffd54a"));
    EXPECT_EQ(item("replying", 1)[QLatin1String("creator")][QLatin1String("name")], text("Amina Diallo"));
    EXPECT_EQ(item("replying", 1)[QLatin1String("body")][QLatin1String("language")], text("zh"));
    EXPECT_EQ(item("replying")[QLatin1String("target")], comment[QLatin1String("id")]);
}

TEST_F(WebAnnotationsTest, MakeACrossReferenceALinkingAnnotation) {
    const QJsonObject link = item("linking");
    EXPECT_EQ(link[QLatin1String("duikan:relation")], text("supports"));
    EXPECT_EQ(link[QLatin1String("body")][0][QLatin1String("purpose")], text("linking"));
    EXPECT_NE(link[QLatin1String("body")][0][QLatin1String("source")], link[QLatin1String("target")][QLatin1String("source")]);
    EXPECT_EQ(link[QLatin1String("duikan:score")].toDouble(), 0.75);
    EXPECT_EQ(link[QLatin1String("duikan:reasons")][0][QLatin1String("duikan:text")], text("technical assistance"));
    EXPECT_EQ(item("linking", 1)[QLatin1String("body")].toArray().size(), 2) << "an end may have several passages";
}

TEST_F(WebAnnotationsTest, CarryEverythingThatAReviewOfOneDraftHas) {
    EXPECT_EQ(m_summary.notes, 4);
    EXPECT_EQ(m_summary.replies, 2);
    EXPECT_EQ(m_summary.links, 2);
    EXPECT_TRUE(m_summary.losses.empty());
}

TEST_F(WebAnnotationsTest, AreReadByAProcessorOfJsonLd) {
    const auto run = [](const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral("/usr/bin/python3"), arguments);
        process.waitForFinished(60'000);
        return std::pair(process.exitCode() == 0 && process.exitStatus() == QProcess::NormalExit,
                         process.readAllStandardOutput() + process.readAllStandardError());
    };
    if (!run({text("-c"), text("import pyld")}).first) {
        GTEST_SKIP() << "needs python3-pyld";
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("notes.jsonld"));
    ASSERT_TRUE(writeWhole(path, webAnnotations(*m_review, {})->bytes));
    const QString support = QStringLiteral(DUIKAN_SOURCE_DIR "/tests/support/");
    const auto [isSound, said] =
        run({support + text("expand_annotations.py"), path, support + text("annotation_context.json")});
    EXPECT_TRUE(isSound);
    EXPECT_EQ(said.toStdString(), "annotations 8\nquotes 10\nmotivations 8\nreasons 1\n");
}

TEST_F(WebAnnotationsTest, GiveAnEmptyReviewACollectionWithoutAPage) {
    const auto file = webAnnotations(*emptyReview(), {});
    const QJsonObject collection = QJsonDocument::fromJson(file->bytes).object();
    EXPECT_EQ(collection[QLatin1String("total")].toInt(-1), 0);
    EXPECT_FALSE(collection.contains(QStringLiteral("first"))) << "5.2: a page MUST have 1 or more annotations";
    EXPECT_EQ(collection[QLatin1String("id")], m_collection[QLatin1String("id")]) << "the same documents";
}

} // namespace duikan::test
