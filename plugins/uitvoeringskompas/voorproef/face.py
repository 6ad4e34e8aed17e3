"""What the panel in the browser asks and gets: JSON, since texts are all that goes between a page and a worker."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from html import escape
from pathlib import Path

from uitvoeringskompas.pages.plain import render_plain
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.problems import Problem, group_problems
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.voorproef.notation import write_plan
from uitvoeringskompas.voorproef.session import Proefuitkomst, Session

_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL)


class Face:
    """One session, asked in JSON."""

    def __init__(self, plans: str, settings: str) -> None:
        """Begin in a folder of plans; the settings say which day it is, and what the site is called and where it is."""
        found = json.loads(settings)
        self._root: str = found["adres"]
        self._session = Session(Path(plans), peildatum=date.fromisoformat(found["peildatum"]), title=found["titel"])

    def judge(self, question: str) -> str:
        """Return what a change gives: ``pad`` and ``tekst``, or ``gegevens`` of a form; ``pagina`` is the one shown."""
        asked = json.loads(question, parse_float=Decimal)
        outcome = self._session.judge(asked["pad"], text_of(asked))
        return json.dumps(
            {
                "samenvatting": summarise(outcome),
                "hier": list(map(_as_data, _merge(outcome.hier))),
                "elders": list(map(_as_data, _merge(outcome.elders))),
                "paginas": [{"adres": page.address, "titel": page.title} for page in outcome.paginas],
                "pagina": self._show(outcome, asked.get("pagina")),
            },
            ensure_ascii=False,
        )

    def keep(self, question: str) -> None:
        """Take changes as made; a file whose ``tekst`` is null is taken away."""
        changes = json.loads(question, parse_float=Decimal)
        self._session.keep({asked["pad"]: None if _is_gone(asked) else text_of(asked) for asked in changes})

    def _show(self, outcome: Proefuitkomst, wanted: str | None) -> dict[str, str] | None:
        """Return one of the pages as a whole document: the one that is asked for, or else the first."""
        if not outcome.paginas:
            return None
        page = next((page for page in outcome.paginas if page.address == wanted), outcome.paginas[0])
        return {"adres": page.address, "html": self._document(page, outcome.site)}

    def _document(self, page: Page, site: Site) -> str:
        """Return the page with the address that its links, styles and letters are seen from; links open elsewhere.

        The script of the frame goes: in a preview nothing runs, and a browser would complain of it.
        """
        html = _SCRIPT.sub("", render_plain(page, page.render(), site))
        base = f'<base href="{escape(self._root + page.address)}" target="_blank">'
        return html.replace("<head>", f"<head>{base}", 1)


def _is_gone(asked: dict[str, object]) -> bool:
    return "tekst" in asked and asked["tekst"] is None


def text_of(asked: dict[str, object]) -> str:
    """Return the text of the file that is asked about: as it was typed, or as a form would write it."""
    text, data = asked.get("tekst"), asked.get("gegevens")
    return text if isinstance(text, str) else write_plan(data if isinstance(data, dict) else {})


def summarise(outcome: Proefuitkomst) -> str:
    """Return in one sentence how it stands with the file, and whether the change makes others wrong."""
    if not outcome.hier and not outcome.elders:
        return "Alles in orde: geen fouten en geen waarschuwingen."
    parts = [f"{_count(outcome.hier)} in dit bestand"]
    if outcome.elders:
        parts.append(f"door deze wijziging {_count(outcome.elders)} in andere bestanden")
    return capitalize_first(f"{'; '.join(parts)}.")


def _count(problems: Iterable[Problem]) -> str:
    told = tuple(problems)
    errors = sum(problem.is_error for problem in told)
    fouten = write_aantal(errors, "fout", "fouten")
    return f"{fouten} en {write_aantal(len(told) - errors, 'waarschuwing', 'waarschuwingen')}"


def _merge(problems: Iterable[Problem]) -> Iterable[Problem]:
    return (problem for group in group_problems(problems) for problem in group.problems)


def _as_data(problem: Problem) -> dict[str, object]:
    return {
        "ernst": problem.severity.value,
        "bestand": problem.location.file,
        "regel": problem.location.line,
        "kolom": problem.location.column,
        "melding": problem.message,
        "uitleg": problem.explanation,
        "vorm": problem.shape,
        "code": problem.code,
    }
