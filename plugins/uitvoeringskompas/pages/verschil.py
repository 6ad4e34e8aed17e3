"""What changed between two states, to be read in a terminal, in a comment on a proposal, or by a program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from uitvoeringskompas.history.revision import ChangedFiles
from uitvoeringskompas.problems import Problem, group_problems
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zichtbaar import write_pad
from uitvoeringskompas.taal.zin import capitalize_first, lower_first, quote, write_opsomming
from uitvoeringskompas.vast import Vast, as_data
from uitvoeringskompas.views.wijziging.overzicht import DingView, WijzigingenView, WijzigingView
from uitvoeringskompas.views.wijziging.tekst import shorten_tekst, write_woorden

MOST_CHARACTERS = 55_000
"""So long may a comment be; a git host refuses one of 65,536 characters or more."""
MOST_PROBLEMS = 20
MOST_BESTANDEN = 10
"""So many files beside the plans are named; the others are counted."""
MOST_BOEKHOUDING = 3
"""So many changes of titles and sources a terminal shows in full."""
MARK = "<!-- uitvoeringskompas: verschil -->"
"""How the comment of an earlier run is found again, so that it is updated and not repeated."""
GEWIJZIGD = "Ook de leidraad is veranderd: elke kant is gecontroleerd met de leidraad die toen gold."
ONBRUIKBAAR = "Een leidraad van toen is niet te gebruiken; daar is gecontroleerd met de leidraad van nu."
_CALLS = re.compile(r"([@#!~%])(?=\w)")
_HTML = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_MARKUP = frozenset("\\`*_{}[]()#+!|~$^=:@")


class Controleverschil(Vast):
    """How many errors and warnings there are in either state, and which are new in the second.

    When the guideline changed too, either state was judged by its own, unless this program cannot judge by one of them.
    """

    fouten: tuple[int, int]
    waarschuwingen: tuple[int, int]
    nieuw: tuple[Problem, ...]
    opgelost: int
    leidraad_gewijzigd: bool = False
    leidraad_onbruikbaar: bool = False


class Verschil(Vast):
    """What changed, per publisher; ``onvolledig`` when something could not be compared.

    ``bestanden`` is None when it is not known which other files changed, as of two folders.
    """

    voor: str
    na: str
    gemeenten: tuple[WijzigingenView, ...]
    controle: Controleverschil | None = None
    onvolledig: bool = False
    bestanden: ChangedFiles | None = None

    @property
    def is_gelijk(self) -> bool:
        """Tell whether it is certain that nothing changed, in the plans or beside them."""
        return not self.onvolledig and not self.is_gewijzigd and not self.buiten

    @property
    def is_gewijzigd(self) -> bool:
        """Tell whether something changed in the plans."""
        return any(each.dingen for each in self.gemeenten)

    @property
    def buiten(self) -> str:
        """Return the sentence that a reader has to see first when more than plans changed; else nothing."""
        return _tell_buiten(self.bestanden) if self.bestanden and self.bestanden.buiten else ""


def _tell_buiten(bestanden: ChangedFiles) -> str:
    """Return that there are files beside the plans that change, which those are, and who has to look at them."""
    count = len(bestanden.buiten)
    named = [write_pad(each.pad) for each in bestanden.buiten[:MOST_BESTANDEN]]
    rest = [f"nog {count - MOST_BESTANDEN} andere"] if count > MOST_BESTANDEN else []
    return (
        f"Dit voorstel wijzigt {'ook' if bestanden.plannen else 'alleen'} "
        f"{write_aantal(count, 'bestand', 'bestanden')} buiten de plannen: {write_opsomming([*named, *rest])}; "
        f"laat {'dat' if count == 1 else 'die'} door een ontwikkelaar nakijken."
    )


def as_text(verschil: Verschil, *, alles: bool = False) -> str:
    """Return every change as a line, for a terminal; of much bookkeeping only how much, unless all is asked for."""
    lines = [*filter(None, [verschil.buiten]), f"Van {verschil.voor} naar {verschil.na}"]
    for gemeente in list_changed(verschil):
        lines += ["", f"{gemeente.slug}: {_count(gemeente)}", *_list_lines(gemeente, alles=alles)]
    lines += ["", *tell_end(verschil)]
    return "\n".join(lines) + "\n"


def _list_lines(gemeente: WijzigingenView, *, alles: bool) -> Iterator[str]:
    """Yield what it comes down to, what to mind, and then every change."""
    if gemeente.kort:
        yield "  In het kort:"
    yield from (f"  * {each}" for each in gemeente.kort)
    yield from (f"  Let op: {each}" for each in gemeente.waarschuwingen)
    yield from (f"  Vraag: {each}" for each in gemeente.vragen)
    for wijziging in _list_wijzigingen(gemeente, boekhouding=False):
        yield from _list_wijziging(wijziging)
    boekhouding = _list_wijzigingen(gemeente, boekhouding=True)
    if boekhouding:
        hoe = "" if alles or len(boekhouding) <= MOST_BOEKHOUDING else " Met --alles lees je ze."
        yield f"  {_tell_boekhouding(boekhouding)}{hoe}"
        for wijziging in () if hoe else boekhouding:
            yield from _list_wijziging(wijziging)


def _list_wijziging(wijziging: WijzigingView) -> Iterator[str]:
    yield f"  - {wijziging.zin}"
    woorden = write_woorden(shorten_tekst(wijziging.segmenten))
    if woorden:
        yield f"    {woorden}"
    yield from (f"    Let op: {each}" for each in wijziging.waarschuwingen)


def _list_wijzigingen(gemeente: WijzigingenView, *, boekhouding: bool) -> list[WijzigingView]:
    """Return the changes of what a gemeente does, or those that are about the document."""
    return [each for thing in gemeente.dingen for each in thing.wijzigingen if bool(each.boekhouding) is boekhouding]


def _tell_boekhouding(wijzigingen: list[WijzigingView]) -> str:
    """Return how many changes there are of titles, sources and the like."""
    aantal = write_aantal(len(wijzigingen), "administratieve wijziging", "administratieve wijzigingen")
    titels = list(dict.fromkeys(lower_first(each.boekhouding) for each in wijzigingen))
    welke = write_opsomming(titels[:4] if len(titels) <= 4 else [*titels[:4], "meer"])
    return f"{capitalize_first(aantal)}: {welke}."


def as_json(verschil: Verschil) -> str:
    """Return every change as data."""
    bestanden = verschil.bestanden
    data = {
        "buiten_de_plannen": bestanden and {"zin": verschil.buiten, "bestanden": [*map(as_data, bestanden.buiten)]},
        "voor": verschil.voor,
        "na": verschil.na,
        "gelijk": verschil.is_gelijk,
        "onvolledig": verschil.onvolledig,
        "gemeenten": [as_data(each) for each in list_changed(verschil)],
        "controle": _controle_as_data(verschil.controle) if verschil.controle else None,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_markdown(verschil: Verschil) -> str:
    """Return the changes as a comment that fits; what an editor wrote is plain text in it, and calls nobody."""
    buiten = [f"**{_plain(verschil.buiten)}**", ""] if verschil.buiten else []
    head = [MARK, *buiten, "## Wat verandert er in de plannen", ""]
    head.append(f"Van {_plain(verschil.voor)} naar {_plain(verschil.na)}.")
    tail = ["", *map(_plain, tell_end(verschil)), *_list_new_problems(verschil.controle)]
    room = MOST_CHARACTERS - sum(len(line) + 1 for line in (*head, *tail))
    kept: list[str] = []
    for block in _list_blocks(verschil):
        room -= sum(len(line) + 1 for line in block)
        if room < 0:
            kept += ["", "_Dit is niet alles. Het hele verschil staat in het bestand bij deze controle._"]
            break
        kept += block
    return "\n".join((*head, *kept, *tail)) + "\n"


def list_changed(verschil: Verschil) -> list[WijzigingenView]:
    """Return the publishers of which something changed, or something must be said about what was compared."""
    return [each for each in verschil.gemeenten if each.dingen or each.waarschuwingen]


def _count(gemeente: WijzigingenView) -> str:
    return write_aantal(sum(len(thing.wijzigingen) for thing in gemeente.dingen), "wijziging", "wijzigingen")


def tell_end(verschil: Verschil) -> list[str]:
    """Return what it comes down to: nothing changed, or not everything is known, and what the check says."""
    lines = []
    if verschil.is_gelijk:
        lines.append("Er is niets veranderd.")
    elif not verschil.is_gewijzigd:
        lines.append(f"In {'wat te vergelijken is,' if verschil.onvolledig else 'de plannen'} is niets veranderd.")
    if verschil.onvolledig:
        lines.append("Niet alles is vergeleken: een bestand met fouten telt niet mee.")
    controle = verschil.controle
    if controle:
        fouten, waarschuwingen = controle.fouten, controle.waarschuwingen
        told = f"Controle: fouten van {fouten[0]} naar {fouten[1]}, waarschuwingen van {waarschuwingen[0]} naar"
        lines.append(f"{told} {waarschuwingen[1]}; {len(controle.nieuw)} nieuw en {controle.opgelost} opgelost.")
        if controle.leidraad_onbruikbaar:
            lines.append(ONBRUIKBAAR)
        elif controle.leidraad_gewijzigd:
            lines.append(GEWIJZIGD)
    return lines


def _list_blocks(verschil: Verschil) -> Iterator[list[str]]:
    for gemeente in list_changed(verschil):
        kop = ["", f"### {_plain(gemeente.slug)}: {_count(gemeente)}", ""]
        kop += ["**In het kort**", "", *(f"- {_plain(each)}" for each in gemeente.kort), ""] if gemeente.kort else []
        kop += [f"- **Let op:** {_plain(each)}" for each in gemeente.waarschuwingen]
        yield kop + [f"- **Vraag:** {_plain(each)}" for each in gemeente.vragen]
        for thing in gemeente.dingen:
            yield from _list_thing(thing)
        boekhouding = _list_wijzigingen(gemeente, boekhouding=True)
        if boekhouding:
            yield _fold(_tell_boekhouding(boekhouding), boekhouding)


def _list_thing(thing: DingView) -> Iterator[list[str]]:
    """Yield a thing: one change as a point, more of them under a fold that counts them."""
    told = [each for each in thing.wijzigingen if not each.boekhouding]
    if len(told) == 1:
        yield ["", *_list_points(told)]
    elif told:
        count = write_aantal(len(told), "wijziging", "wijzigingen")
        yield _fold(f"{thing.woord} {quote(thing.naam)}: {count}", told)


def _fold(titel: str, wijzigingen: Iterable[WijzigingView]) -> list[str]:
    return [
        "",
        f"<details><summary>{_inside_html(titel)}</summary>",
        "",
        *_list_points(wijzigingen),
        "",
        "</details>",
    ]


def _list_points(wijzigingen: Iterable[WijzigingView]) -> Iterator[str]:
    for wijziging in wijzigingen:
        yield f"- {_plain(wijziging.zin)}"
        woorden = write_woorden(shorten_tekst(wijziging.segmenten))
        if woorden:
            yield f"  - {_plain(woorden)}"
        yield from (f"  - **Let op:** {_plain(each)}" for each in wijziging.waarschuwingen)


def _list_new_problems(controle: Controleverschil | None) -> Iterator[str]:
    told = [*tell_new_problems(controle)] if controle else []
    if told:
        yield from ("", "### Nieuw in de controle", "", *(f"- {': '.join(map(_plain, each))}" for each in told))


def tell_new_problems(controle: Controleverschil) -> Iterator[tuple[str, ...]]:
    """Yield where each new error is and what it is, then the new warnings together; what is too much is counted."""
    groups = group_problems(controle.nieuw)
    for group in groups[:MOST_PROBLEMS]:
        first = group.first
        yield f"{capitalize_first(first.severity.value)} in {first.location}", group.message
    rest = sum(len(group.problems) for group in groups[MOST_PROBLEMS:])
    if rest > 0:
        yield (f"En nog {rest}.",)


def _controle_as_data(controle: Controleverschil) -> dict[str, object]:
    return {
        "fouten": list(controle.fouten),
        "waarschuwingen": list(controle.waarschuwingen),
        "opgelost": controle.opgelost,
        "leidraad_gewijzigd": controle.leidraad_gewijzigd,
        "leidraad_onbruikbaar": controle.leidraad_onbruikbaar,
        "nieuw": [
            {"plek": str(each.location), "ernst": each.severity.value, "code": each.code, "melding": each.message}
            for each in controle.nieuw
        ],
    }


def _plain(tekst: str) -> str:
    """Return a text on one line as Markdown that shows just that text.

    Every sign that means something in Markdown is escaped.
    """
    return "".join(f"\\{sign}" if sign in _MARKUP else sign for sign in _inside_html(tekst))


def _inside_html(tekst: str) -> str:
    """Return a text on one line for a place where Markdown is not read; it calls nobody.

    A joiner that nobody sees stands behind the signs with which a git host calls people and things: ``@naam``, ``#12``.
    """
    line = " ".join(tekst.split())
    return "".join(_HTML.get(sign, sign) for sign in _CALLS.sub("\\1\N{WORD JOINER}", line))
