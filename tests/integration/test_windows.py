"""What Linux has and Windows has not: the product asks for none of it. Nobody tried it on Windows itself.

A program of its own hides the modules, the calls and the answers of Linux before it begins, and then does the work.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from uitvoeringskompas.model.voorbeeldbestand import list_voorbeelden
from uitvoeringskompas.reading.kinds import Kind

AS_WINDOWS = """
import ctypes, errno, importlib, os, pathlib, pkgutil, shutil, subprocess, sys, types
import fcntl, watchdog.observers  # which asks the system what it is, and not what it can

def locking(handle, mode, length):
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise PermissionError(errno.EACCES, "Permission denied") from None

windows = types.ModuleType("msvcrt")
windows.locking, windows.LK_NBLCK = locking, 2
for name in ("fcntl", "grp", "pwd", "resource", "termios", "tty", "pty", "syslog", "readline"):
    sys.modules[name] = None
sys.modules["msvcrt"] = windows
for name in ("O_NOFOLLOW", "O_DIRECTORY", "O_NONBLOCK", "O_CLOEXEC", "chown", "fork", "sync", "getuid", "geteuid",
             "getgid", "mkfifo", "killpg", "setsid", "sysconf", "fchmod", "fchown"):
    if hasattr(os, name):
        delattr(os, name)
shutil._use_fd_functions = False
opened, library, linked = os.open, ctypes.CDLL.__init__, os.link

def open_no_folder(path, *rest, **named):
    if not isinstance(path, int) and os.path.isdir(path):
        raise PermissionError(errno.EACCES, "Permission denied", str(path))
    return opened(path, *rest, **named)

def load(self, name, *rest, **named):
    if name is None:
        raise TypeError("LoadLibrary() argument 1 must be str, not None")
    library(self, name, *rest, **named)

def link(source, goal, *, follow_symlinks=True):
    if not follow_symlinks:
        raise NotImplementedError("link: follow_symlinks unavailable on this platform")
    linked(source, goal)

os.open, ctypes.CDLL.__init__, os.link = open_no_folder, load, link

import uitvoeringskompas
for found in pkgutil.walk_packages(uitvoeringskompas.__path__, "uitvoeringskompas."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)

from uitvoeringskompas.cli.program import main
for typed in (
    ["new", "gemeente", "Zuiderdorp"],
    ["check", "--peildatum", "2027-04-01"],
    ["export", "site", "site", "--peildatum", "2027-04-01"],
    ["export", "site", "site", "--peildatum", "2027-04-01"],
    ["export", "tabel", "wilgendam/2026/gezond-ouder-worden", "werkboek.xlsx"],
    ["import", "werkboek.xlsx"],
):
    try:
        ended = main(typed)
    except SystemExit as end:
        ended = end.code
    print("KLAAR", typed[:2], ended)
    if typed[:2] == ["export", "site"]:
        pathlib.Path("site/.well-known").mkdir(exist_ok=True)
        pathlib.Path("site/.htaccess").touch()
from uitvoeringskompas.adapters.replacing.claim import Claim
first, second = (Claim.take(pathlib.Path("slot")) for _ in range(2))
print("SLOT", first is not None, second is None)
"""

ENDED = [
    "KLAAR ['new', 'gemeente'] 0",
    "KLAAR ['check', '--peildatum'] 0",
    "KLAAR ['export', 'site'] 0",
    "KLAAR ['export', 'site'] 0",
    "KLAAR ['export', 'tabel'] 0",
    "KLAAR ['import', 'werkboek.xlsx'] 0",
    "SLOT True True",
]


def test_without_what_only_linux_has_plans_are_written_judged_and_published(tmp_path: Path) -> None:
    """Also over a site that was there, with hidden files in it; two builds in one place still know of each other."""
    for each in list_voorbeelden(KNOWLEDGE.texts.templates):
        if each.kind is not Kind.SITE:
            (tmp_path / "plans" / each.pad).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "plans" / each.pad).write_text(each.tekst, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", AS_WINDOWS],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PROJECT / "plugins"), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line for line in done.stdout.splitlines() if line.startswith(("KLAAR", "SLOT"))]
    assert (told, done.stderr) == (ENDED, "")
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {".cache", ".vscode", "plans", "site", "slot", "werkboek.xlsx"}
    assert {path.name for path in (tmp_path / "site").glob(".*")} >= {".htaccess", ".well-known"}
    assert (tmp_path / "site" / "wilgendam" / "2026" / "gezond-ouder-worden" / "index.html").is_file()
