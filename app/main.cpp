// SPDX-License-Identifier: GPL-3.0-or-later
// The program that is called. It does by itself what needs neither a window nor typesetting, and so starts
// without the libraries of either; anything else it hands over.
#include "app/commandline.h"
#include "app/environment.h"
#include "app/handover.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    duikan::settleProcess();
    duikan::Call call = duikan::parseCall({argv + 1, argv + argc});
    switch (call.kind) {
    case duikan::Call::Kind::Window:
        return duikan::handOver(argv);
    case duikan::Call::Kind::Verb: {
        if (call.verb->needsTypesetting()) {
            return duikan::handOver(argv);
        }
        duikan::growInLargeSteps();
        const QCoreApplication application(argc, argv);
        return duikan::runVerb(std::move(call));
    }
    case duikan::Call::Kind::Answer:
    case duikan::Call::Kind::Wrong:
        break;
    }
    return duikan::printAnswer(call);
}
