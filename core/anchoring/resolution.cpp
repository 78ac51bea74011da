// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/anchorer.h"
#include "core/base/enumnames.h"

namespace duikan {

namespace {

constexpr EnumNames<Verdict, 5> kVerdicts{{
    {Verdict::Exact, u"exact"},
    {Verdict::Moved, u"moved"},
    {Verdict::Amended, u"amended"},
    {Verdict::Ambiguous, u"ambiguous"},
    {Verdict::Orphaned, u"orphaned"},
}};

} // namespace

QString toString(Verdict verdict) { return kVerdicts.name(verdict); }

} // namespace duikan
