// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "app/options.h"
#include "app/reviewfile.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/store/searchindex.h"
#include "ui/searchwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace duikan {

namespace {

constexpr int kMostForPeople = 50;
constexpr qsizetype kSnippetLength = 60;

QJsonArray toJson(TextRange range) {
    return {qint64(range.begin), qint64(range.end)};
}

class SearchVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(SearchVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addText(command, "QUERY", m_query,
                "words; \"a phrase\", beginning*, AND, OR, NOT and parentheses mean what they say")
            ->required();
        command.add_flag("--regex", m_isExpression, "QUERY is a regular expression (PCRE)");
        addChoice(command, "--in", m_in, {"text", "notes"}, "only the documents, or only what was written about them");
        addCount(command, "--document", m_filter.document, "only this document");
        addText(command, "--draft", m_draft, "only draft N of a document, or “current”: the last of each");
        addTexts(command, "--kind", m_filter.kinds,
                 "only notes of this kind, “reply”, “link”, or paragraphs of this kind (as “inspect” names it)");
        addTexts(command, "--state", m_filter.states, "only notes in this state");
        addTexts(command, "--tag", m_filter.tags, "only notes with this tag");
        addTexts(command, "--author", m_filter.authors, "only what this person wrote");
        addText(command, "--since", m_since, "only what was written or added on this day or later: 2026-11-21");
        addText(command, "--until", m_until, "only what was written or added on this day or before");
        addCount(command, "--limit", m_limit, "only the first hits; all are counted");
        command.add_flag("--json", m_json, "print JSON (schema duikan/search/1)");
    }

    Result<void> run(Output& output) override {
        const auto query = m_isExpression ? SearchQuery::regularExpression(m_query) : SearchQuery::parse(m_query);
        if (!query) {
            return failure(ErrorKind::InvalidArgument, m_query, faultClause(query.error()));
        }
        if (auto understood = completeFilter(); !understood) {
            return understood;
        }
        const auto review = openReview(m_review, ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto reader = SearchIndexReader::open(m_review);
        const IndexLoader load = [&reader](const QByteArray& sha256) {
            return reader ? (*reader)->index(sha256) : nullptr;
        };
        const SearchScope scope = SearchScope::of((*review)->state());
        const int limit = m_limit > 0 ? m_limit : m_json ? std::numeric_limits<int>::max() : kMostForPeople;
        const std::atomic<bool> never = false;
        const SearchResult result = search(scope, {*query, m_filter, limit, true}, load, never);
        if (m_json) {
            output.json(json(scope, result, limit));
        } else {
            print(output, scope, result, limit);
        }
        return {};
    }

private:
    Result<void> completeFilter() {
        m_filter.inTexts = m_in != u"notes";
        m_filter.inNotes = m_in != u"text";
        if (m_draft == u"current") {
            m_filter.earlierDrafts = false;
        } else if (!m_draft.isEmpty()) {
            m_filter.draft = m_draft.toInt();
            if (m_filter.draft < 1) {
                return failure(ErrorKind::InvalidArgument, m_draft, {},
                               {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("current")});
            }
        }
        if (auto known = checkNames(); !known) {
            return known;
        }
        if (auto since = day(m_since, m_filter.since, 0); !since) {
            return since;
        }
        return day(m_until, m_filter.until, 1);
    }

    [[nodiscard]] Result<void> checkNames() const {
        for (const QString& kind : m_filter.kinds) {
            if (!annotationKindFromString(kind) && !paragraphKindFromString(kind) && kind != u"reply" &&
                kind != u"link") {
                return failure(ErrorKind::InvalidArgument, kind, {},
                               {QStringLiteral("comment"), QStringLiteral("question"), QStringLiteral("proposal"),
                                QStringLiteral("highlight"), QStringLiteral("reply"), QStringLiteral("link"),
                                QStringLiteral("preambular"), QStringLiteral("operative"), QStringLiteral("…")});
            }
        }
        for (const QString& state : m_filter.states) {
            if (!annotationStateFromString(state)) {
                return failure(ErrorKind::InvalidArgument, state, {},
                               {QStringLiteral("open"), QStringLiteral("accepted"), QStringLiteral("rejected"),
                                QStringLiteral("resolved")});
            }
        }
        return {};
    }

    /// The beginning of a day as clocks here show it, or of the day after.
    static Result<void> day(const QString& text, QDateTime& time, int daysAfter) {
        if (text.isEmpty()) {
            return {};
        }
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid()) {
            return failure(ErrorKind::InvalidArgument, text, tr("it is no date"), {QStringLiteral("2026-11-21")});
        }
        time = date.addDays(daysAfter).startOfDay();
        return {};
    }

    static QJsonObject hitJson(const SearchScope& scope, const SearchGroup& group, const SearchHit& hit) {
        const bool isParagraph = hit.written < 0;
        const WrittenText* const written = isParagraph ? nullptr : &scope.written[size_t(hit.written)];
        const SearchedDraft* const draft = isParagraph ? &scope.drafts[size_t(group.draft)] : nullptr;
        const Paragraph* const paragraph = isParagraph ? draft->structure->at(hit.ordinal) : nullptr;
        const QString& text = isParagraph ? paragraph->text : written->text;
        QJsonArray ranges;
        for (const TextRange range : hit.ranges) {
            ranges.append(toJson(range));
        }
        const auto id = [](const auto& given) { return given.isNull() ? QJsonValue() : QJsonValue(given.toString()); };
        return {
            {QStringLiteral("document"), isParagraph ? draft->document : written->document},
            {QStringLiteral("draft"), isParagraph ? draft->number : written->draft},
            {QStringLiteral("isCurrent"), isParagraph ? QJsonValue(draft->isCurrent) : QJsonValue()},
            {QStringLiteral("ordinal"), isParagraph ? QJsonValue(hit.ordinal) : QJsonValue()},
            {QStringLiteral("label"), isParagraph ? paragraph->label : written->label},
            {QStringLiteral("kind"), isParagraph ? toString(paragraph->kind) : written->kind},
            {QStringLiteral("range"), hit.ranges.empty() ? QJsonArray{0, 0} : toJson(hit.ranges.front())},
            {QStringLiteral("ranges"), ranges},
            {QStringLiteral("snippet"), snippetOf(text, hit.ranges, kSnippetLength).text},
            {QStringLiteral("in"), isParagraph ? QStringLiteral("text") : QStringLiteral("note")},
            {QStringLiteral("field"), isParagraph ? QJsonValue() : QJsonValue(toString(written->field))},
            {QStringLiteral("annotation"), isParagraph ? QJsonValue() : id(written->annotation)},
            {QStringLiteral("reply"), isParagraph ? QJsonValue() : id(written->reply)},
            {QStringLiteral("crossReference"), isParagraph ? QJsonValue() : id(written->crossReference)},
            {QStringLiteral("author"), isParagraph ? QJsonValue() : QJsonValue(written->author)},
        };
    }

    static QJsonObject json(const SearchScope& scope, const SearchResult& result, int limit) {
        QJsonArray hits;
        for (const SearchGroup& group : result.groups) {
            for (const SearchHit& hit : group.hits) {
                if (hits.size() < limit) {
                    hits.append(hitJson(scope, group, hit));
                }
            }
        }
        return {{QStringLiteral("schema"), QStringLiteral("duikan/search/1")},
                {QStringLiteral("total"), result.total},
                {QStringLiteral("hits"), hits}};
    }

    static void print(Output& output, const SearchScope& scope, const SearchResult& result, int limit) {
        output.line(tr("%n hit(s)", nullptr, int(std::min<qint64>(result.total, std::numeric_limits<int>::max()))));
        int shown = 0;
        for (const SearchGroup& group : result.groups) {
            output.line();
            output.line(titleOf(scope, group));
            TextTable table;
            for (const SearchHit& hit : group.hits) {
                if (shown++ < limit) {
                    addLine(table, scope, group, hit);
                }
            }
            table.print(output);
        }
        if (result.total > limit) {
            output.line();
            output.line(tr("These are the first %1; --limit shows more.").arg(limit));
        }
    }

    static QString titleOf(const SearchScope& scope, const SearchGroup& group) {
        if (group.draft < 0) {
            return tr("Notes, replies and links: %1").arg(group.total);
        }
        const SearchedDraft& draft = scope.drafts[size_t(group.draft)];
        return draft.isCurrent ? tr("Document %1: %2").arg(draft.document).arg(group.total)
                               : tr("Document %1, earlier draft %2: %3").arg(draft.document).arg(draft.number).arg(group.total);
    }

    static void addLine(TextTable& table, const SearchScope& scope, const SearchGroup& group, const SearchHit& hit) {
        if (hit.written < 0) {
            const Paragraph& paragraph = *scope.drafts[size_t(group.draft)].structure->at(hit.ordinal);
            table.add({paragraph.label, snippetOf(paragraph.text, hit.ranges, kSnippetLength).text});
            return;
        }
        const WrittenText& written = scope.written[size_t(hit.written)];
        table.add({QStringLiteral("%1:%2").arg(QString::number(written.document), written.label),
                   snippetOf(written.text, hit.ranges, kSnippetLength).text, written.author,
                   written.annotation.isNull() ? written.crossReference.toString() : written.annotation.toString()});
    }

    QString m_review;
    QString m_query;
    QString m_in;
    QString m_draft;
    QString m_since;
    QString m_until;
    SearchFilter m_filter;
    int m_limit = 0;
    bool m_isExpression = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeSearch() {
    return std::make_unique<SearchVerb>();
}

} // namespace duikan
