#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens each document in a headless LibreOffice, rejects or accepts all tracked changes, and writes the text left as
NAME.rejected and NAME.accepted beside it.

usage: settle_changes.py SCRATCH-FOLDER FILE.docx…"""
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def connect(pipe, deadline):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # not up yet: UNO raises its own types
            if time.time() > deadline:
                raise
            time.sleep(0.2)


def text_after(context, path, command):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0,
                                            (PropertyValue("Hidden", 0, True, 0),))
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, ())
    text = document.Text.String
    document.close(True)
    return text


def main():
    scratch, files = sys.argv[1], sys.argv[2:]
    pipe = f"duikan-{os.getpid()}"
    office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless",
                               "--norestore", f"--accept=pipe,name={pipe};urp;"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        context = connect(pipe, time.time() + 60)
        for path in files:
            for suffix, command in ((".rejected", "RejectAllTrackedChanges"),
                                    (".accepted", "AcceptAllTrackedChanges")):
                with open(os.path.splitext(path)[0] + suffix, "w", encoding="utf-8") as out:
                    out.write(text_after(context, path, command))
    finally:
        os.killpg(office.pid, signal.SIGKILL)  # the launcher and the office it started


main()
