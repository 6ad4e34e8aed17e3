"""A new file that explains itself: what is required stands there, what may be added stands behind a ``#``.

The explanations come from the schemas. They are YAML comments on lines of their own: they say nothing that anyone would
miss when a form editor drops them, and an editor may take them away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import wrap

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.taal.zin import MOST_KEUZES, ask_keuze

_INTRO = (
    "Regels met een hekje ervoor zijn uitleg. Haal ze weg als je ze niet meer nodig hebt: ze komen niet op de website. "
    "Noem nergens namen van mensen, want alles hier is openbaar."
)
_MORE = "Deze velden mag je ook gebruiken. Haal dan het hekje en de spatie voor het veld weg en vul het in."


def write_skeleton(knowledge: Knowledge, kind: Kind, filled: Mapping[str, str]) -> str:
    """Return the text of a new file; ``filled`` holds the YAML text behind the key of each field that is there."""
    velden = tuple(knowledge.register.shapes[kind].velden.values())
    lines = [*_remark(_INTRO), ""]
    for veld in velden:
        if veld.pad in filled:
            lines += [*_remark(_explain(knowledge, veld)), f"{veld.pad}:{filled[veld.pad]}"]
    lines += ["", *_remark(_MORE)]
    for veld in velden:
        if veld.pad not in filled:
            lines += ["#", *_remark(_explain(knowledge, veld)), f"# {veld.pad}:"]
    return "\n".join(lines) + "\n"


def _explain(knowledge: Knowledge, veld: Veld) -> str:
    need = " (verplicht)" if veld.verplicht else ""
    return f"{veld.titel}{need}. {veld.uitleg}{_choices(knowledge, veld)}"


def _choices(knowledge: Knowledge, veld: Veld) -> str:
    codes = list(knowledge.codelijst(veld.codelijst)) if veld.codelijst else []
    return f" {ask_keuze(codes)}" if 0 < len(codes) <= MOST_KEUZES else ""


def _remark(text: str) -> Iterator[str]:
    return (f"# {line}" for line in wrap(text, width=116, break_long_words=False, break_on_hyphens=False))
