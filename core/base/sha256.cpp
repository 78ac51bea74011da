// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

#include <memory>

namespace duikan {

QByteArray sha256(QByteArrayView bytes) {
    // Looking the method up costs more than a paragraph's hash: once for all, and never freed.
    static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                                       EVP_MD_CTX_free);
    QByteArray digest(32, Qt::Uninitialized);
    const bool isDone = method && context && EVP_DigestInit_ex2(context.get(), method, nullptr) == 1 &&
                        EVP_DigestUpdate(context.get(), bytes.data(), size_t(bytes.size())) == 1 &&
                        EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()),
                                           nullptr) == 1;
    // A libcrypto set up to refuse it changes the cost, not the answer.
    return isDone ? digest : QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace duikan
