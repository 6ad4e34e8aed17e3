"""The modules of the form that read and write a file, asked as a browser runs them, outside a browser."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def run_form(cases: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return what the form writes of each case, in one go: starting Node takes longer than all of them."""
    node = shutil.which("node")
    assert node, "Node is missing: `make test` installs it"
    script = Path(__file__).with_name("wijzig.mjs")
    ran = subprocess.run([node, script], input=json.dumps(cases), capture_output=True, text=True, check=True)
    found: list[str] = json.loads(ran.stdout)
    return found
