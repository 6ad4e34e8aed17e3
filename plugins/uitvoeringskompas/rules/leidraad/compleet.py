"""Whether the guideline can be worked with: every place that it names exists, and every rule has its function."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.register import Register
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.leidraad.oordeel import rule_of
from uitvoeringskompas.rules.leidraad.pad import exists

WITHOUT_RULE = frozenset({"elders", "informatie"})


def check_compleet(knowledge: Knowledge) -> Iterator[Problem]:
    """Yield what of a valid guideline leads nowhere."""
    register = knowledge.register
    for onderdeel in knowledge.leidraad.onderdelen:
        for pad in (*onderdeel.plekken, *(voorwaarde.veld for voorwaarde in onderdeel.blijkt_uit)):
            if not exists(register, pad):
                message = f'De plek "{pad}" bestaat niet. Kijk op de pagina met alle velden hoe het veld heet.'
                yield Problem(location=onderdeel.location, code="leidraad-plek-onbekend", message=message)
        for controle in onderdeel.controles:
            yield from _check_controle(register, controle)


def _check_controle(register: Register, controle: Controle) -> Iterator[Problem]:
    if controle.soort not in WITHOUT_RULE and rule_of(controle) is None:
        message = f'Bij de controle "{controle.code}" hoort geen regel. Verbeter de code, of kies een andere soort.'
        yield Problem(location=controle.location, code="leidraad-regel-onbekend", message=message)
    if not _is_fillable(controle.melding):
        message = (
            f'De melding bij "{controle.code}" is niet in te vullen. Zet tussen accolades alleen een woord: {{naam}}.'
        )
        yield Problem(location=controle.location, code="leidraad-melding-onbruikbaar", message=message)
    inside = (*controle.heeft, *controle.heeft_alle, *controle.zonder, *filter(None, [controle.datum]))
    voorwaarden = (voorwaarde.veld for voorwaarde in controle.waar)
    named = (
        *controle.plek,
        *controle.als,
        *controle.over,
        *(f"{controle.elke}.{pad}" for pad in (*inside, *voorwaarden)),
    )
    for pad in named:
        if not exists(register, pad):
            message = f'De plek "{pad}" bestaat niet. Kijk op de pagina met alle velden hoe het veld heet.'
            yield Problem(location=controle.location, code="leidraad-plek-onbekend", message=message)


def _is_fillable(melding: str) -> bool:
    """Tell whether its braces hold words and nothing else: a width, or a part of a value, is not for a text to ask."""
    try:
        parts = [*Formatter().parse(melding)]
    except ValueError:
        return False
    return all(word is None or (word.isidentifier() and not form and not turn) for _, word, form, turn in parts)
