#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two drafts with Duikan and, in the same run, with its peers: LibreOffice's document comparison, Python's
difflib (paragraphs, then tokens) and git's word diff. Prints CPU seconds, letters marked as deleted, and ratios.

difflib is asked in three ways, all with SequenceMatcher. "lines": over the lines as the file has them, running numbers
included, which is what every other peer gets; the tokens of each replaced run are then matched as one. "no nos": the
same after the running numbers were taken off, as by somebody who knows how these files are numbered. "pairs": that,
and the paragraphs of a replaced run are paired by the ratio of their tokens first, most alike first, as difflib's own
Differ does; it alone tells which paragraph became which.

usage: compare_benchmark.py [--duikan PROGRAM] OLD.txt NEW.txt [--truth truth.json]

Texts hold one paragraph a line. truth.json, where given, says how many letters were really deleted ("true_del") and
which paragraphs became which ("pairs", "moved_pairs", 0-based lines): then marks and F1 are printed against it.
A peer that is not installed is left out with a word."""
import argparse
import difflib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

TOKEN = re.compile(r"[\u3400-\u9fff]|\w+|\s+|.", re.S)
NUMBER = re.compile(r"^\d+\. ")


def cpu_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def timed(command, **options):
    before = cpu_of_children()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False, **options)
    return cpu_of_children() - before, done.stdout


def lines(path):
    """The paragraphs as the file has them, which is what every other peer is given: with their running numbers."""
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()


def paragraphs(path):
    """Without the running numbers: what a script does that knows how these files are numbered."""
    return [NUMBER.sub("", line) for line in lines(path)]


def duikan(program, old, new):
    seconds, out = timed([program, "compare", old, new, "--json"])
    return seconds, json.loads(out)


def deleted_letters(comparison):
    return sum(len(hunk["text"]) for pair in comparison["pairs"] for hunk in pair["hunks"] if hunk["op"] == "delete")


def tied(comparison, moved_only):
    """Pairs of 0-based source lines: truth.json counts lines, a comparison counts paragraphs."""
    lines = {side: {paragraph["ordinal"]: range(paragraph["lines"][0] - 1, paragraph["lines"][1])
                    for paragraph in comparison[side]["paragraphs"]} for side in ("left", "right")}
    return {(left, right) for pair in comparison["pairs"] if not moved_only or pair["moved"]
            for a in pair["left"] for b in pair["right"] for left in lines["left"][a] for right in lines["right"][b]}


def f1(found, true):
    return 2 * len(found & true) / (len(found) + len(true)) if found or true else 1.0


def by_difflib(old, new):
    """What a script does: align paragraphs, then diff the tokens of each replaced run. Its own process time counts."""
    begin = time.process_time()
    deleted = 0
    for op, a0, a1, b0, b1 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "delete":
            deleted += sum(map(len, old[a0:a1]))
        elif op == "replace":
            left, right = TOKEN.findall("\n".join(old[a0:a1])), TOKEN.findall("\n".join(new[b0:b1]))
            for inner, x0, x1, _, _ in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
                if inner in ("delete", "replace"):
                    deleted += sum(map(len, left[x0:x1]))
    return time.process_time() - begin, deleted


def paired(old, new, run):
    """Differ's way: the two most alike, then what is before and behind them."""
    pairs, open_runs, least = [], [run], 0.5
    matcher = difflib.SequenceMatcher(None, autojunk=False)
    while open_runs:
        a0, a1, b0, b1 = open_runs.pop()
        best, pair = least, None
        for b in range(b0, b1):
            matcher.set_seq2(new[b])
            for a in range(a0, a1):
                matcher.set_seq1(old[a])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, pair = matcher.ratio(), (a, b)
        if pair:
            pairs.append(pair)
            open_runs += [(a0, pair[0], b0, pair[1]), (pair[0] + 1, a1, pair[1] + 1, b1)]
    return pairs


def by_difflib_pairs(old, new):
    begin = time.process_time()
    pairs, deleted = set(), 0
    left, right = [TOKEN.findall(text) for text in old], [TOKEN.findall(text) for text in new]
    for op, a0, a1, b0, b1 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            pairs |= set(zip(range(a0, a1), range(b0, b1)))
            continue
        found = paired(left, right, (a0, a1, b0, b1)) if op == "replace" else []
        pairs |= set(found)
        kept = {a for a, _ in found}
        deleted += sum(len(old[a]) for a in range(a0, a1) if a not in kept)
        for a, b in found:
            for inner, x0, x1, _, _ in difflib.SequenceMatcher(None, left[a], right[b], autojunk=False).get_opcodes():
                if inner in ("delete", "replace"):
                    deleted += sum(map(len, left[a][x0:x1]))
    return time.process_time() - begin, deleted, pairs


def by_git(old, new):
    seconds, out = timed(["git", "diff", "--no-index", "--word-diff=porcelain", "-U0", old, new])
    lines = out.decode("utf-8", "replace").splitlines()
    return seconds, sum(len(line) - 1 for line in lines if line.startswith("-") and not line.startswith("---"))


LIBREOFFICE = """
import sys, time, uno
from com.sun.star.beans import PropertyValue
pipe, old, new = sys.argv[1:]
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(300):
    try:
        context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        break
    except Exception:
        time.sleep(0.2)
def value(name, what):
    return PropertyValue(name, 0, what, 0)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
text = (value("Hidden", True), value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8,LF,,,"))
document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(new), "_blank", 0, text)
dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:CompareDocuments", "", 0,
                           (value("URL", uno.systemPathToFileUrl(old)), value("FilterName", "Text (encoded)"),
                            value("FilterOptions", "UTF8,LF,,,")))
try:
    desktop.terminate()
except Exception:
    pass
"""


def by_libreoffice(old, new):
    """CPU of the office process from start to end, less that of starting and closing it with nothing to do."""
    with tempfile.TemporaryDirectory() as scratch:
        def run(script, *arguments):
            pipe = f"duikan-benchmark-{os.getpid()}-{len(arguments)}"
            before = cpu_of_children()
            office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless",
                                       "--norestore", f"--accept=pipe,name={pipe};urp;"],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            subprocess.run(["/usr/bin/python3", "-c", script, pipe, *arguments], check=False,
                           stderr=subprocess.DEVNULL)
            office.wait(600)
            return cpu_of_children() - before
        empty = os.path.join(scratch, "empty.txt")
        with open(empty, "w", encoding="utf-8") as file:
            file.write("\n")
        run(LIBREOFFICE, empty, empty)  # makes the profile
        idle = run(LIBREOFFICE, empty, empty)
        return max(run(LIBREOFFICE, os.path.abspath(old), os.path.abspath(new)) - idle, 0.0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--duikan", default=os.path.join(here, "../../build/release/bin/duikan"))
    parser.add_argument("--truth")
    parser.add_argument("--skip", default="", help="peers to leave out: libreoffice,difflib,git")
    parser.add_argument("old")
    parser.add_argument("new")
    options = parser.parse_args()
    if not os.access(options.duikan, os.X_OK):
        sys.exit(f"{options.duikan} is not there: build the release preset first")

    ours, comparison = min((duikan(options.duikan, options.old, options.new) for _ in range(3)),
                           key=lambda run: run[0])
    rows = [("duikan", ours, deleted_letters(comparison))]
    difflib_pairs = None
    skipped = options.skip.split(",")
    if "git" not in skipped and shutil.which("git"):
        rows.append(("git word diff", *by_git(options.old, options.new)))
    if "difflib" not in skipped:
        rows.append(("difflib, lines", *by_difflib(lines(options.old), lines(options.new))))
        rows.append(("difflib, no nos", *by_difflib(paragraphs(options.old), paragraphs(options.new))))
        *row, difflib_pairs = by_difflib_pairs(paragraphs(options.old), paragraphs(options.new))
        rows.append(("difflib, pairs", *row))
    if "libreoffice" not in skipped:
        if shutil.which("soffice"):
            rows.append(("LibreOffice", by_libreoffice(options.old, options.new), None))
        else:
            print("LibreOffice is not installed: left out")

    truth = None
    if options.truth:
        with open(options.truth, encoding="utf-8") as file:
            truth = json.load(file)
    print(f"{'':15} {'CPU s':>8} {'x ours':>8} {'deleted':>9}" + (f" {'x true':>7}" if truth else ""))
    for name, seconds, deleted in rows:
        line = f"{name:15} {seconds:8.2f} {seconds / ours:8.1f} {deleted if deleted is not None else '-':>9}"
        if truth and deleted is not None:
            line += f" {deleted / max(truth['true_del'], 1):7.2f}"
        print(line)
    if truth:
        pairs = f1(tied(comparison, False), set(map(tuple, truth["pairs"])))
        moves = f1(tied(comparison, True), set(map(tuple, truth["moved_pairs"])))
        print(f"pairs F1 {pairs:.4f}, moves F1 {moves:.4f}")
        if difflib_pairs is not None:
            print(f"pairs F1 of difflib {f1(difflib_pairs, set(map(tuple, truth['pairs']))):.4f}; it tells no move")
    print("proof:", comparison["proof"])


main()
