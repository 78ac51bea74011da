// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include "app/commandline.h"
#include "app/complaint.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <unistd.h>

namespace duikan {

namespace {

struct HandOver {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

} // namespace

int handOver(char** argv) {
    std::error_code unknown;
    const auto here = std::filesystem::read_symlink("/proc/self/exe", unknown);
    const std::string program = here.parent_path() / "duikan-window";
    ::execv(program.c_str(), argv);
    const QString fault = QString::fromLocal8Bit(std::strerror(errno));
    int argc = 1;
    const QCoreApplication application(argc, argv); // translations need one
    Language spoken;
    spoken.use({});
    complain(HandOver::tr("“%1” could not be started: %2; install Duikan anew.").arg(QFile::decodeName(program.c_str()), fault));
    return Failed;
}

} // namespace duikan
