// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typesetting.h"

namespace duikan {

/// Typesetting by Chromium, off screen. Runs the event loop while it waits; QGuiApplication must exist, made
/// after prepareWebEngine().
class ChromiumTypesetting : public Typesetting {
public:
    Result<QByteArray> typeset(const PrintedReport& report) override;
    Result<void> print(const PrintedReport& report, const QString& path) override;
    Result<TypesetText> typesetText(const Review& review, int document) override;
    Result<QString> print(const Review& review, const ReviewCopyOptions& options, const QString& path) override;
};

} // namespace duikan
