// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace duikan {

namespace {

/// The language of the catalogue for a locale. The locale's languages are asked, not the locale: LANGUAGE and
/// LC_MESSAGES speak about texts, LANG about the rest as well.
QLocale::Language catalogueFor(const QLocale& locale) {
    const QStringList languages = locale.uiLanguages();
    const QLocale read = languages.isEmpty() ? locale : QLocale(languages.constFirst());
    return read.language() == QLocale::Chinese ? QLocale::Chinese : QLocale::English;
}

/// The locale meant by a setting. Where there is no catalogue for it, months are named in the language of the
/// texts around them, and only the order of a date is the territory's.
QLocale localeOf(const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QLocale::Language spoken = catalogueFor(locale);
    return locale.language() == spoken ? locale : QLocale(spoken, locale.territory());
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
    const auto install = [this](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    const QString catalogue =
        m_locale.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    install(QStringLiteral("qtbase_") + catalogue, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("duikan_") + catalogue, QStringLiteral(":/i18n"));
}

} // namespace duikan
