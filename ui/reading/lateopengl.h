// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QOpenGLContext;

namespace duikan {

/// OpenGL, which Chromium draws with, is begun with the first text that is shown, and not with the program: where the
/// processor does its work, beginning it takes longer than setting up the whole window, and pages need none of it. Qt
/// WebEngine begins it while the application object is being made, unless there is a context to share by then: this
/// object is there while that happens. Main thread.
class LateOpenGl {
public:
    LateOpenGl();  ///< before QApplication is made
    ~LateOpenGl(); ///< after it was made, and before there are windows
    LateOpenGl(const LateOpenGl&) = delete;
    LateOpenGl& operator=(const LateOpenGl&) = delete;

    /// Before anything of Chromium's is made. Does nothing where OpenGL was begun, or cannot be had: Chromium draws
    /// without it then.
    static void begin();

private:
    QOpenGLContext* m_standIn;
};

} // namespace duikan
