// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace duikan {

/// The language the program speaks: our translations (":/i18n/duikan_<language>.qm") and Qt's own, installed
/// together. Every kind of Chinese gets the catalogue in simplified characters, any other language the
/// English one, which holds the plural forms. Switching sends LanguageChange to every widget.
class Language {
public:
    Language();
    ~Language();

    void use(const QString& language); ///< "en", "zh_CN"; empty for the system's
    [[nodiscard]] QLocale locale() const { return m_locale; }

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QLocale m_locale;
};

} // namespace duikan
