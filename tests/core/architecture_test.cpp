// SPDX-License-Identifier: GPL-3.0-or-later
// Arrows between the layers go one way: app → ui → io → model; skipping is fine. docs/architecture.md says
// why.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <optional>

namespace duikan {

namespace {

enum class Layer { Model, Io, Ui, App };

struct Folder {
    QStringView name;
    Layer layer;
};

constexpr std::array kFolders{
    Folder{u"app/", Layer::App},        Folder{u"ui/", Layer::Ui},          Folder{u"core/store/", Layer::Io},
    Folder{u"core/import/", Layer::Io}, Folder{u"core/export/", Layer::Io}, Folder{u"core/sync/", Layer::Io},
    Folder{u"core/", Layer::Model},
};

std::optional<Layer> layerOf(QStringView path) {
    for (const Folder& folder : kFolders) {
        if (path.startsWith(folder.name)) {
            return folder.layer;
        }
    }
    return std::nullopt;
}

/// Qt modules by the beginning of their class names, as far as a layer must not know them.
bool isForbiddenLibrary(Layer layer, const QString& header) {
    static const QRegularExpression window(
        QStringLiteral("^(QApplication|QtWidgets.*|QWidget|QMainWindow|QDialog|QLabel|Q(AbstractItem|"
                       "Graphics|List|Table|Tree)View|"
                       "QWebEngine\\w+|QWebChannel)$"));
    static const QRegularExpression outside(
        QStringLiteral("^(sqlite3\\.h|SQLiteCpp/.*|poppler-.*|qpdf/"
                       ".*|uchardet.*|QFile|QDir|QSaveFile|QTemporary\\w+|QProcess|QSql\\w+"
                       "|QImage|QPainter|QFont|QColor)$"));
    return (layer <= Layer::Io && window.match(header).hasMatch()) ||
           (layer == Layer::Model && outside.match(header).hasMatch());
}

struct Include {
    QString file;
    QString header;
    bool ours = false;
};

std::vector<Include> includesOf(const QString& file, const QString& text) {
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    std::vector<Include> includes;
    for (auto match = line.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        includes.push_back({file, found.captured(2), found.captured(1) == u"\""});
    }
    return includes;
}

/// What is wrong with an include; nothing when it is in order.
QString faultOf(const Include& include) {
    const Layer layer = *layerOf(include.file);
    if (!include.ours) {
        return isForbiddenLibrary(layer, include.header)
                   ? QStringLiteral("%1 must not know <%2>").arg(include.file, include.header)
                   : QString();
    }
    const auto target = layerOf(include.header);
    if (!target) {
        return include.header.contains(u'/')
                   ? QStringLiteral("%1 includes %2, which is in no layer").arg(include.file, include.header)
                   : QString(); // generated beside the source: "x.moc"
    }
    return *target > layer
               ? QStringLiteral("%1 includes %2, which is above it").arg(include.file, include.header)
               : QString();
}

struct SourceFile {
    QString name; ///< from the root of the sources
    QString text;
};

std::vector<SourceFile> sourceFiles(const QStringList& patterns) {
    const QString root = QStringLiteral(DUIKAN_SOURCE_DIR "/");
    std::vector<SourceFile> sources;
    for (const QString& folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        QDirIterator files(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
            sources.push_back({file.fileName().sliced(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

std::vector<Include> allIncludes() {
    std::vector<Include> includes;
    for (const SourceFile& source : sourceFiles({QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
        const auto found = includesOf(source.name, source.text);
        includes.insert(includes.end(), found.begin(), found.end());
    }
    return includes;
}

} // namespace

TEST(Architecture, NoArrowPointsBack) {
    const auto includes = allIncludes();
    ASSERT_GT(includes.size(), 100U) << "the sources were not found";
    for (const Include& include : includes) {
        EXPECT_EQ(faultOf(include).toStdString(), "");
    }
}

TEST(Architecture, IncludesBetweenFoldersOfTheCoreMakeNoCircle) {
    // A folder of the model may use those before it. core/structure labels paragraphs, so it comes after
    // document.
    std::map<QString, std::map<QString, QString>> uses;
    for (const Include& include : allIncludes()) {
        const auto folder = [](const QString& path) {
            const QString name = path.section(u'/', 0, 1);
            // The two ends of one format: its words are written by one and read by the other, and a file of notes
            // needs the text it is about. Neither is of use without the other.
            return name == u"core/import" || name == u"core/export" ? QStringLiteral("core/import and export") : name;
        };
        if (include.ours && include.file.startsWith(u"core/") && include.header.startsWith(u"core/") &&
            folder(include.file) != folder(include.header)) {
            uses[folder(include.file)].emplace(folder(include.header), include.file);
        }
    }
    for (const auto& [folder, targets] : uses) {
        for (const auto& [target, file] : targets) {
            EXPECT_EQ(uses[target].count(folder), 0U)
                << folder.toStdString() << " and " << target.toStdString() << " use each other, see "
                << file.toStdString();
        }
    }
}

TEST(Architecture, AClassOfAHeaderHasItsNameAlone) {
    // Two of one name in one program are one to the linker, which takes either's functions and says nothing.
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: : [^;{]*)? \\{"),
        QRegularExpression::MultilineOption);
    std::map<QString, QString> headers;
    for (const SourceFile& source : sourceFiles({QStringLiteral("*.h")})) {
        for (auto match = definition.globalMatch(source.text); match.hasNext();) {
            const QString name = match.next().captured(1);
            const auto [first, isNew] = headers.emplace(name, source.name);
            EXPECT_TRUE(isNew) << name.toStdString() << " is defined in " << first->second.toStdString()
                               << " and in " << source.name.toStdString();
        }
    }
    EXPECT_GT(headers.size(), 300U) << "the headers were not read";
}

struct FaultCase {
    const char* name;
    const char* file;
    const char* line;
    bool isFault;
};

class ArchitectureRule : public testing::TestWithParam<FaultCase> {};

TEST_P(ArchitectureRule, IsApplied) {
    const auto includes =
        includesOf(QString::fromLatin1(GetParam().file), QString::fromLatin1(GetParam().line));
    ASSERT_EQ(includes.size(), 1U);
    EXPECT_EQ(!faultOf(includes.front()).isEmpty(), GetParam().isFault)
        << faultOf(includes.front()).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Architecture, ArchitectureRule,
    testing::Values(
        FaultCase{"UiMayUseModel", "ui/a.cpp", "#include \"core/base/id.h\"", false},
        FaultCase{"AppMayUseIo", "app/verbs/a.cpp", "#include \"core/store/reviewstore.h\"", false},
        FaultCase{"ModelMustNotUseIo", "core/review/a.h", "#include \"core/store/reviewstore.h\"", true},
        FaultCase{"IoMustNotUseUi", "core/export/a.cpp", "#include \"ui/theme.h\"", true},
        FaultCase{"UiMustNotUseApp", "ui/a.cpp", " # include \"app/output.h\"", true},
        FaultCase{"ModelMustNotReadFiles", "core/text/a.cpp", "#include <QFile>", true},
        FaultCase{"IoMayReadFiles", "core/import/a.cpp", "#include <QFile>", false},
        FaultCase{"CoreMustNotKnowWidgets", "core/export/a.cpp", "#include <QWidget>", true},
        FaultCase{"UnknownFolder", "core/text/a.cpp", "#include \"tests/support/a.h\"", true}),
    [](const auto& given) { return std::string(given.param.name); });

} // namespace duikan
