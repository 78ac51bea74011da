// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duikan {

// What has to be settled around the application object, in the order of calls.

/// First thing in main(): descriptors 0 to 2 are open (so that no file is taken for standard output), a
/// reader that goes away is an error and not a signal, and Qt's chatter is kept off standard error unless
/// DUIKAN_LOG is set.
void settleProcess();

/// Before a verb that shows nothing: it lives for a moment and gives all memory back at its end, so memory is
/// fetched in large pieces. Fetching it page by page was a fifth of what comparing two long drafts costs.
void growInLargeSteps();

/// After the application object.
void nameApplication();

} // namespace duikan
