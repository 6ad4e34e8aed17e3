"""The real site, built once by the real command for all test processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from tests.browser.serving import SUB_PATH
from tests.sourcecode import PROJECT

ENVIRONMENT = {
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    # Pages link relatively; only the error page, which stands in for any address, must know where the site is.
    "SITE_URL": f"http://127.0.0.1/{SUB_PATH}/",
}


def mkdocs_build(configuration: Path, site: Path) -> None:
    """Build a site strictly; raise with the whole output when that fails."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(configuration), "-d", str(site)]
    done = subprocess.run(
        command, cwd=PROJECT, env=os.environ | ENVIRONMENT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise AssertionError(done.stdout + done.stderr)


def built_once(folder: Path, configuration: Path, prepare: Callable[[], None] = lambda: None) -> Path:
    """Prepare and build in the folder unless another test process did; give the folder, which holds SUB_PATH."""
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "lock"):
        if not (folder / "built").exists():
            prepare()
            mkdocs_build(configuration, folder / SUB_PATH)
            (folder / "built").touch()
    return folder
