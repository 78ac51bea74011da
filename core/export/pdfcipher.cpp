// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfcipher.h"

#include <QRandomGenerator>

#include <openssl/evp.h>
#include <qpdf/QPDF.hh>

#include <array>
#include <memory>
#include <numeric>

namespace duikan {

namespace {

constexpr int kBlock = 16; ///< bytes of an AES block, and of the initialisation vector

/// RC4 as PDF 1.1 has it. libcrypto keeps it in a module that many systems do not load.
QByteArray rc4(const std::string& key, QByteArray data) {
    std::array<unsigned char, 256> state{};
    std::iota(state.begin(), state.end(), static_cast<unsigned char>(0));
    for (unsigned i = 0, j = 0; i < state.size(); ++i) {
        j = (j + state[i] + static_cast<unsigned char>(key[i % key.size()])) & 0xFFU;
        std::swap(state[i], state[j]);
    }
    unsigned i = 0;
    unsigned j = 0;
    for (char& byte : data) {
        i = (i + 1) & 0xFFU;
        j = (j + state[i]) & 0xFFU;
        std::swap(state[i], state[j]);
        byte = char(static_cast<unsigned char>(byte) ^ state[(state[i] + state[j]) & 0xFFU]);
    }
    return data;
}

/// CBC with a random vector in front and PKCS#7 padding.
QByteArray aes(const EVP_CIPHER* cipher, const std::string& key, const QByteArray& plain) {
    std::array<quint32, kBlock / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QByteArray out(kBlock + plain.size() + kBlock, '\0');
    std::memcpy(out.data(), random.data(), kBlock);
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                 &EVP_CIPHER_CTX_free);
    auto* target = reinterpret_cast<unsigned char*>(out.data());
    int length = 0;
    int rest = 0;
    const bool done =
        context && EVP_EncryptInit_ex(context.get(), cipher, nullptr,
                                      reinterpret_cast<const unsigned char*>(key.data()), target) == 1 &&
        EVP_EncryptUpdate(context.get(), target + kBlock, &length,
                          reinterpret_cast<const unsigned char*>(plain.constData()), int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), target + kBlock + length, &rest) == 1;
    Q_ASSERT(done);
    out.truncate(done ? kBlock + length + rest : 0);
    return out;
}

} // namespace

PdfCipher::PdfCipher(QPDF& pdf) {
    int permissions = 0;
    auto streams = QPDF::e_none;
    auto strings = QPDF::e_none;
    auto files = QPDF::e_none;
    if (pdf.isEncrypted(m_revision, permissions, m_version, streams, strings, files)) {
        m_key = pdf.getEncryptionKey();
        m_strings = methodOf(strings);
        m_streams = methodOf(streams);
    }
}

PdfCipher::Method PdfCipher::methodOf(int method) {
    // Before version 4 there are no crypt filters, and libqpdf names no method.
    if (m_version < 4) {
        return Method::Rc4;
    }
    switch (method) {
    case QPDF::e_none:
        return Method::None;
    case QPDF::e_rc4:
        return Method::Rc4;
    case QPDF::e_aes:
        return Method::Aes128;
    case QPDF::e_aesv3:
        return Method::Aes256;
    default:
        m_isKnown = false;
        return Method::None;
    }
}

QByteArray PdfCipher::encrypted(Method method, const QByteArray& plain, int object, int generation) const {
    if (method == Method::None) {
        return plain;
    }
    const std::string key =
        QPDF::compute_data_key(m_key, object, generation, method != Method::Rc4, m_version, m_revision);
    switch (method) {
    case Method::Rc4:
        return rc4(key, plain);
    case Method::Aes128:
        return aes(EVP_aes_128_cbc(), key, plain);
    default:
        return aes(EVP_aes_256_cbc(), key, plain);
    }
}

QByteArray PdfCipher::string(const QByteArray& plain, int object, int generation) const {
    return encrypted(m_strings, plain, object, generation);
}

QByteArray PdfCipher::stream(const QByteArray& plain, int object, int generation) const {
    return encrypted(m_streams, plain, object, generation);
}

} // namespace duikan
