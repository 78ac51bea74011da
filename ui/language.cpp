// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace duikan {

namespace {

/// The locale meant by a setting. English needs no catalogue but plural forms, so it is one like any other.
QLocale localeOf(const QString& language) { return language.isEmpty() ? QLocale::system() : QLocale(language); }

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
    const auto install = [this](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(m_locale, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("duikan"), QStringLiteral(":/i18n"));
}

} // namespace duikan
