// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/lateopengl.h"

#include <QCoreApplication>
#include <QOpenGLContext>

QT_BEGIN_NAMESPACE
// Exported for Qt's own modules; Qt WebEngine sets its context through it, as is done here (qtwebenginecoreglobal.cpp).
extern Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext* context);
extern Q_GUI_EXPORT QOpenGLContext* qt_gl_global_share_context();
QT_END_NAMESPACE

namespace duikan {

namespace {

void endOpenGl() {
    delete qt_gl_global_share_context();
    qt_gl_set_global_share_context(nullptr);
}

} // namespace

LateOpenGl::LateOpenGl()
    : m_standIn(new QOpenGLContext) {
    qt_gl_set_global_share_context(m_standIn);
}

LateOpenGl::~LateOpenGl() {
    qt_gl_set_global_share_context(nullptr);
    delete m_standIn;
}

void LateOpenGl::begin() {
    if (qt_gl_global_share_context() != nullptr) {
        return;
    }
    auto* const context = new QOpenGLContext;
    if (!context->create()) {
        delete context;
        return;
    }
    qt_gl_set_global_share_context(context);
    qAddPostRoutine(endOpenGl);
}

} // namespace duikan
