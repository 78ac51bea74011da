// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

class QPDF;

namespace duikan {

/// Encrypts what is added to an encrypted PDF as the rest of it is (ISO 32000-2, 7.6.3 and 7.6.4): RC4, AES-128 in
/// CBC mode with a key for each object, AES-256 in CBC mode with one key. For a PDF that is not encrypted it changes
/// nothing. Strings and streams may be treated differently (crypt filters).
class PdfCipher {
public:
    PdfCipher() = default;
    explicit PdfCipher(QPDF& pdf); ///< which was opened with a password that fits

    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< false for a scheme that is not one of these
    [[nodiscard]] QByteArray string(const QByteArray& plain, int object, int generation) const;
    [[nodiscard]] QByteArray stream(const QByteArray& plain, int object, int generation) const;

private:
    enum class Method { None, Rc4, Aes128, Aes256 };
    [[nodiscard]] Method methodOf(int method);
    [[nodiscard]] QByteArray encrypted(Method method, const QByteArray& plain, int object, int generation) const;

    Method m_strings = Method::None;
    Method m_streams = Method::None;
    std::string m_key;
    int m_version = 0;
    int m_revision = 0;
    bool m_isKnown = true;
};

} // namespace duikan
