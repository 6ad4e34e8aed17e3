"""The program that goes to a browser, asked for all that is wrong in folders of plans and for pages of them.

The same question is put to it wherever it runs: in a bare Python without a single library, and in a browser's engine.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import typing_extensions

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT, TESTS
from uitvoeringskompas.adapters.report import as_whole_text
from uitvoeringskompas.packing import pack
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.voorproef.parts import pack_program

PYODIDE = PROJECT / "node_modules" / "pyodide"

QUESTION = """\
import json
from datetime import date
from pathlib import Path

from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.vast import as_data

KNOWLEDGE = load_knowledge()
OPTIONS = BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans", keep_going=True)


def tell(folder, addresses=()):
    result = build_site(Path(folder), KNOWLEDGE, options=OPTIONS, exports=())
    pages = {page.address: page for page in result.site.pages}
    return {
        "problems": [as_data(problem) for problem in result.problems],
        "files": result.file_count,
        "pages": {address: pages[address].render().html for address in addresses},
    }
"""
_ASK = "import sys\nsys.path.insert(0, {program!r})\n{question}\nprint(json.dumps([tell(*each) for each in {asked!r}]))"


@cache
def program() -> bytes:
    """Give the archive that goes to a browser."""
    return pack_program(KNOWLEDGE.texts)


def unpack(folder: Path) -> Path:
    """Unpack it in a folder; give the folder. Before Python 3.13 one library asks for the next one."""
    with zipfile.ZipFile(BytesIO(program())) as archive:
        archive.extractall(folder)
    if sys.version_info < (3, 13):
        shutil.copy(typing_extensions.__file__, folder)
    return folder


def ask_bare_python(unpacked: Path, asked: Iterable[tuple[Path, tuple[str, ...]]]) -> list[dict[str, Any]]:
    """Give its answers in a Python of which only the standard library can be imported."""
    wanted = [(str(folder), addresses) for folder, addresses in asked]
    text = _ASK.format(program=str(unpacked), question=QUESTION, asked=wanted)
    done = subprocess.run([sys.executable, "-I", "-S", "-c", text], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def ask_pyodide(folder: Path, asked: Iterable[tuple[Path, tuple[str, ...]]]) -> list[dict[str, Any]]:
    """Give its answers in the engine that a browser uses; ``folder`` is ours to write in."""
    (folder / "programma.zip").write_bytes(program())
    archives = {str(folder / "programma.zip"): "/programma"}
    wanted = []
    for number, (plans, addresses) in enumerate(asked):
        archive = folder / f"{number}.zip"
        files = (path for path in plans.rglob("*") if path.is_file())
        archive.write_bytes(pack((f"plans/{path.relative_to(plans).as_posix()}", path.read_bytes()) for path in files))
        archives[str(archive)] = f"/{number}"
        wanted.append((f"/{number}/plans", addresses))
    text = f"import sys\nsys.path.insert(0, '/programma')\n{QUESTION}\njson.dumps([tell(*each) for each in {wanted!r}])"
    (folder / "vraag.json").write_text(json.dumps({"archives": archives, "text": text}), "utf-8")
    line = ["node", str(TESTS / "pyodide.mjs"), str(PYODIDE), str(folder / "vraag.json")]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return list(json.loads(done.stdout))


def as_told(answer: Mapping[str, Any]) -> str:
    """Give the problems of an answer as ``kompas check --alles`` prints them."""
    problems = [
        Problem(**{**each, "location": Location(**each["location"]), "severity": Severity(each["severity"])})
        for each in answer["problems"]
    ]
    return as_whole_text(problems, answer["files"])
