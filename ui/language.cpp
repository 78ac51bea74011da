// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace duikan {

namespace {

/// The locale meant by a setting. English needs no catalogue but plural forms, so it is one like any other.
QLocale localeOf(const QString& language) {
    return language.isEmpty() ? QLocale::system() : QLocale(language);
}

} // namespace

Language::Language() = default;

Language::~Language() = default;

void Language::use(const QString& language) {
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    m_locale = localeOf(language);
    QLocale::setDefault(m_locale);
    const auto install = [this](const QLocale& locale, const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        const bool isLoaded = translator->load(locale, name, QStringLiteral("_"), folder);
        if (isLoaded) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
        return isLoaded;
    };
    const QString ours = QStringLiteral("duikan");
    const QString catalogues = QStringLiteral(":/i18n");
    install(m_locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(m_locale, ours, catalogues)) {
        install(QLocale(QLocale::English), ours, catalogues); // for its plural forms
    }
}

} // namespace duikan
