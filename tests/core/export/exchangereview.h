// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <gtest/gtest.h>

namespace duikan::test {

/// A review of two short documents with one of everything that a format may have to carry: notes of each kind and
/// state, tags, a proposed wording, a colour, a thread, two passages in one note, a link with evidence, marks that
/// spreadsheets, XML and Markdown take for their own.
class ExchangeReview : public testing::Test {
protected:
    void SetUp() override;

    [[nodiscard]] static std::unique_ptr<Review> emptyReview(); ///< of the same two documents, with nothing in it
    [[nodiscard]] static QString text(const char* utf8) { return QString::fromUtf8(utf8); }
    [[nodiscard]] Anchor on(int document, const char* words) const;
    [[nodiscard]] const Annotation& noteSaying(const char* words) const; ///< one whose body begins so

    std::unique_ptr<Review> m_review;
};

} // namespace duikan::test
