// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/environment.h"

int main(int argc, char** argv) {
    duikan::settleProcess();
    const duikan::Call call = duikan::parseCall({argv + 1, argv + argc});
    switch (call.kind) {
    case duikan::Call::Kind::Window:
        return duikan::runWindow(call.window, call.language, argc, argv);
    case duikan::Call::Kind::Verb:
        return duikan::runVerb(call, argc, argv);
    case duikan::Call::Kind::Answer:
    case duikan::Call::Kind::Wrong:
        break;
    }
    return duikan::printAnswer(call);
}
