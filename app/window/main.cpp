// SPDX-License-Identifier: GPL-3.0-or-later
// The program with the window, which also typesets: duikan hands a call over to it that needs either.
#include "app/commandline.h"
#include "app/environment.h"
#include "app/window/application.h"
#include "app/window/chromiumtypesetting.h"
#include "app/window/webengine.h"

#include <QGuiApplication>

namespace {

int runTypesettingVerb(duikan::Call call, int argc, char** argv) {
    duikan::prepareWebEngine();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    duikan::ChromiumTypesetting typesetting;
    call.verb->typesetWith(typesetting);
    return duikan::runVerb(std::move(call));
}

} // namespace

int main(int argc, char** argv) {
    duikan::settleProcess();
    duikan::Call call = duikan::parseCall({argv + 1, argv + argc});
    switch (call.kind) {
    case duikan::Call::Kind::Window:
        return duikan::runWindow(call.window, call.language, argc, argv);
    case duikan::Call::Kind::Verb:
        return runTypesettingVerb(std::move(call), argc, argv);
    case duikan::Call::Kind::Answer:
    case duikan::Call::Kind::Wrong:
        break;
    }
    return duikan::printAnswer(call);
}
