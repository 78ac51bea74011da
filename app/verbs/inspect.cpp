// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockedfiles.h"
#include "app/options.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/structure/citationtargets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace duikan {

namespace {

constexpr int kTextWidth = 72;

class InspectVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(InspectVerb)
public:
    void declare(CLI::App& command) override {
        addText(command, "FILE", m_file, "a text, Markdown, PDF, Word or HTML file")->required();
        command.add_flag("--json", m_json, "print JSON (schema duikan/inspect/1)");
        m_files.declare(command);
    }

    Result<void> run(Output& output) override {
        const auto source = m_files.read(m_file);
        if (!source) {
            return std::unexpected(source.error());
        }
        const Document& document = *source->structure;
        if (m_json) {
            output.json(withReasons(toJson(document, source->info), source->structure));
        } else {
            describeHead(output, document, source->info);
            describeParagraphs(output, document);
            describeRepairs(output, document);
        }
        return {};
    }

private:
    /// Says of each paragraph that is cited and cannot be told why it has no target.
    static QJsonObject withReasons(QJsonObject object, const DocumentPtr& document) {
        const CitationTargets targets = citationTargets({{1, document}}, 1);
        QJsonArray paragraphs = object.value(QLatin1String("paragraphs")).toArray();
        for (size_t i = 0; i < targets.size(); ++i) {
            QJsonObject paragraph = paragraphs[qsizetype(i)].toObject();
            QJsonArray citations = paragraph.value(QLatin1String("citations")).toArray();
            for (size_t j = 0; j < targets[i].size(); ++j) {
                if (targets[i][j].isUnresolved()) {
                    QJsonObject citation = citations[qsizetype(j)].toObject();
                    citation.insert(QLatin1String("reason"), toString(targets[i][j].standing));
                    citations[qsizetype(j)] = citation;
                    paragraph.insert(QLatin1String("citations"), citations);
                    paragraphs[qsizetype(i)] = paragraph;
                }
            }
        }
        object.insert(QLatin1String("paragraphs"), paragraphs);
        return object;
    }

    static void describeHead(Output& output, const Document& document, const SourceInfo& info) {
        const QLocale locale;
        output.line(document.title.isEmpty() ? info.name : document.title);
        TextTable table;
        const auto add = [&table](const QString& name, const QString& value) {
            if (!value.isEmpty()) {
                table.add({name, value});
            }
        };
        add(tr("file"),
            tr("%1, %2, %3").arg(info.name, info.mediaType, locale.formattedDataSize(info.bytes)));
        add(tr("language"), document.language);
        add(tr("symbol"), document.symbol);
        add(tr("number"), document.number);
        add(tr("body"), document.body);
        add(tr("session"), document.session);
        if (document.agendaItem) {
            add(tr("agenda item"),
                (document.agendaItem->number + u' ' + document.agendaItem->title).trimmed());
        }
        QStringList sponsors;
        for (const Sponsor& sponsor : document.sponsors) {
            sponsors.append(sponsor.member ? sponsor.name : sponsor.name + u'*');
        }
        add(tr("sponsors"), sponsors.join(tr(", ")));
        table.print(output);
    }

    static void describeParagraphs(Output& output, const Document& document) {
        output.line();
        output.line(tr("%n paragraph(s)", nullptr, int(document.paragraphs.size())));
        TextTable table;
        for (const Paragraph& paragraph : document.paragraphs) {
            const QString text =
                paragraph.number.isEmpty() ? paragraph.text : paragraph.number + u' ' + paragraph.text;
            table.add({paragraph.label, toString(paragraph.kind), shortened(text, kTextWidth)});
        }
        table.print(output);
    }

    static void describeRepairs(Output& output, const Document& document) {
        if (document.repairs.empty()) {
            return;
        }
        output.line();
        output.line(tr("%n repair(s)", nullptr, int(document.repairs.size())));
        TextTable table;
        for (const Repair& repair : document.repairs) {
            const QString lines = repair.lines.first == repair.lines.last
                                      ? tr("line %1").arg(repair.lines.first)
                                      : tr("lines %1–%2").arg(repair.lines.first).arg(repair.lines.last);
            const QString after =
                repair.after.isEmpty() ? tr("taken out") : shortened(repair.after, kTextWidth / 2);
            table.add({toString(repair.kind), lines, shortened(repair.before, kTextWidth / 2), after});
        }
        table.print(output);
    }

    QString m_file;
    LockedFiles m_files;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeInspect() {
    return std::make_unique<InspectVerb>();
}

} // namespace duikan
