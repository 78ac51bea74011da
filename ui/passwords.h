// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace duikan {

/// The passwords of locked files that a person gave since the program was started, so that each file asks once. They are
/// kept in memory alone. A file is known by the SHA-256 of its bytes, wherever it lies.
class Passwords {
public:
    [[nodiscard]] QString of(const QByteArray& sha256) const { return m_passwords.value(sha256); } ///< empty for none
    void remember(const QByteArray& sha256, const QString& password) { m_passwords.insert(sha256, password); }
    [[nodiscard]] bool isEmpty() const { return m_passwords.isEmpty(); }

private:
    QHash<QByteArray, QString> m_passwords;
};

} // namespace duikan
