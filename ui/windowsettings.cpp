// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsettings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace duikan {

namespace {

constexpr qsizetype kRecentReviews = 10;
constexpr double kSmallestZoom = 0.5;
constexpr double kLargestZoom = 3.0;

/// The full name in the password database, whose first comma ends it; else the login.
QString loginName() {
    const passwd* entry = getpwuid(geteuid());
    if (entry == nullptr) {
        return {};
    }
    const QString fullName =
        QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

constexpr std::array kAppearances{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};

QString placesKey(const QString& reviewPath) {
    const QByteArray digest =
        QCryptographicHash::hash(QFileInfo(reviewPath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("places/%1").arg(QLatin1String(digest.toHex().left(16)));
}

} // namespace

WindowSettings::WindowSettings(QSettings& store)
    : m_store(store) {}

QString WindowSettings::author() const {
    const QString author = m_store.value(QStringLiteral("author")).toString().trimmed();
    return author.isEmpty() ? loginName() : author;
}

void WindowSettings::setAuthor(const QString& author) {
    m_store.setValue(QStringLiteral("author"), author.trimmed());
}

QString WindowSettings::language() const {
    return m_store.value(QStringLiteral("language")).toString();
}

void WindowSettings::setLanguage(const QString& language) {
    m_store.setValue(QStringLiteral("language"), language);
}

Appearance WindowSettings::appearance() const {
    const QString name = m_store.value(QStringLiteral("appearance")).toString();
    const auto found = std::find(kAppearances.begin(), kAppearances.end(), name);
    return found == kAppearances.end() ? Appearance::System : Appearance(found - kAppearances.begin());
}

void WindowSettings::setAppearance(Appearance appearance) {
    m_store.setValue(QStringLiteral("appearance"), QString(kAppearances[size_t(appearance)]));
}

double WindowSettings::zoom() const {
    return std::clamp(m_store.value(QStringLiteral("zoom"), 1.0).toDouble(), kSmallestZoom, kLargestZoom);
}

void WindowSettings::setZoom(double zoom) {
    m_store.setValue(QStringLiteral("zoom"), std::clamp(zoom, kSmallestZoom, kLargestZoom));
}

QStringList WindowSettings::recentReviews() const {
    return m_store.value(QStringLiteral("recent")).toStringList();
}

void WindowSettings::addRecentReview(const QString& path) {
    QStringList recent = recentReviews();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_store.setValue(QStringLiteral("recent"), recent.mid(0, kRecentReviews));
}

void WindowSettings::removeRecentReview(const QString& path) {
    QStringList recent = recentReviews();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    m_store.setValue(QStringLiteral("recent"), recent);
}

ReadingPlaces WindowSettings::places(const QString& reviewPath) const {
    ReadingPlaces places;
    const QVariantList values = m_store.value(placesKey(reviewPath)).toList();
    if (values.size() == 4) {
        places.top = {values[0].toDouble(), values[1].toDouble()};
        places.currentParagraph = {values[2].toInt(), values[3].toInt()};
    }
    return places;
}

void WindowSettings::setPlaces(const QString& reviewPath, const ReadingPlaces& places) {
    m_store.setValue(
        placesKey(reviewPath),
        QVariantList{places.top[0], places.top[1], places.currentParagraph[0], places.currentParagraph[1]});
}

QList<std::pair<QString, NoteFilter>> WindowSettings::noteFilters() const {
    QList<std::pair<QString, NoteFilter>> filters;
    const QByteArray kept = m_store.value(QStringLiteral("note-filters")).toByteArray();
    for (const auto& entry : QJsonDocument::fromJson(kept).array()) {
        const QString name = entry.toObject().value(QLatin1String("name")).toString();
        const NoteFilter filter = noteFilterFromJson(entry.toObject().value(QLatin1String("filter")).toObject());
        if (!name.isEmpty() && !filter.isEmpty()) {
            filters.emplaceBack(name, filter);
        }
    }
    return filters;
}

void WindowSettings::setNoteFilter(const QString& name, const NoteFilter& filter) {
    auto filters = noteFilters();
    filters.removeIf([&](const auto& entry) { return entry.first == name; });
    filters.emplaceBack(name, filter);
    writeNoteFilters(filters);
}

void WindowSettings::removeNoteFilter(const QString& name) {
    auto filters = noteFilters();
    filters.removeIf([&](const auto& entry) { return entry.first == name; });
    writeNoteFilters(filters);
}

void WindowSettings::writeNoteFilters(const QList<std::pair<QString, NoteFilter>>& filters) {
    QJsonArray array;
    for (const auto& [name, filter] : filters) {
        array.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("filter"), toJson(filter)}});
    }
    m_store.setValue(QStringLiteral("note-filters"), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool WindowSettings::toggle(const QString& name, bool otherwise) const {
    return m_store.value(QStringLiteral("toggles/") + name, otherwise).toBool();
}

void WindowSettings::setToggle(const QString& name, bool on) {
    m_store.setValue(QStringLiteral("toggles/") + name, on);
}

QByteArray WindowSettings::layout(const QString& part) const {
    return m_store.value(QStringLiteral("layout/") + part).toByteArray();
}

void WindowSettings::setLayout(const QString& part, const QByteArray& state) {
    m_store.setValue(QStringLiteral("layout/") + part, state);
}

} // namespace duikan
