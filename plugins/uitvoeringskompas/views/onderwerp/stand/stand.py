"""How far a programme or nota is, in words: one state for its own page, every list of programmes and the portal."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier, GetoondeStatus
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.stand import Beleidsstand, Fase
from uitvoeringskompas.model.vaststelling import Besluit
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.zin import capitalize_first, lower_first, write_reeks
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Label
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.onderwerp.stand.vaststelling import describe_vaststelling, write_orgaan

INGETROKKEN = Label(soort="ingetrokken", tekst="Ingetrokken")
VOORBIJ = Label(soort="voorbij", tekst="Looptijd voorbij")
EINDE = frozenset({"geevalueerd", "verlengd", "verlopen", "vervangen"})
"""The statuses that speak about the end themselves: the calendar adds nothing to them."""
LAATSTE = "laatste opgave"
BLIJVEND = frozenset({"afgerond", "gestopt", "niet_uitgevoerd", "onbekend"})
"""The statuses of an interventie that stay true when nobody reports on it any more."""
GAANDE = frozenset({"loopt", "versneld"})
"""The statuses that are in doubt once the planned end is past; what is late is late."""


def stand_of(blad: Blad, dossier: Dossier) -> Beleidsstand:
    """Return how far a programme is on the day of the site."""
    return dossier.stand(blad.peildatum)


def label_stand(stand: Beleidsstand) -> Label:
    """Return the one label: what was decided goes before the calendar, and the calendar before the status."""
    if stand.is_ingetrokken:
        return INGETROKKEN
    is_past = stand.fase is Fase.VOORBIJ and not stand.is_voorlopig and stand.status not in EINDE
    return VOORBIJ if is_past else label_of(stand.status)


def stand_cel(stand: Beleidsstand) -> Cel:
    """Return the cell of how far a programme is; of one that was withdrawn also since when."""
    besluit = stand.intrekking
    sinds = f"sinds {write_moment(besluit.datum)}" if besluit and besluit.datum else ""
    return Cel(labels=(label_stand(stand),), opmerking=sinds)


def write_kop(soort: str, stand: Beleidsstand) -> str:
    """Return the line above a title: "Uitvoeringsprogramma · in uitvoering"; a status that is not known is no news."""
    label = label_stand(stand).tekst
    return write_reeks((soort, "" if label == "Onbekend" else lower_first(label)), " · ")


def describe_programma(programma: Programma, stand: Beleidsstand) -> str:
    """Return the line below the title: "Vastgesteld door het college op 1 mei 2025 · loopt in 2026"."""
    raad = programma.raad
    delen = (
        describe_vaststelling(programma.vaststelling),
        describe_intrekking(stand),
        f"naar de raad {write_op(raad.ter_informatie_op)}" if raad and raad.ter_informatie_op else "",
        describe_looptijd(programma.looptijd, stand),
    )
    return capitalize_first(write_reeks(delen, " · "))


def describe_nota(nota: Nota, stand: Beleidsstand) -> str:
    """Return who adopted it, who withdrew it, or what stands in the way of its adoption."""
    tekst = describe_vaststelling(nota.vaststelling)
    is_told = not tekst or tekst.startswith("vastgesteld") or "besluit" in tekst
    besluit = tekst if is_told else f"besluit: {tekst}"
    return write_reeks((besluit, describe_intrekking(stand)), " · ")


def describe_looptijd(looptijd: Periode, stand: Beleidsstand) -> str:
    """Return when it runs, as the day has it: "loopt in 2026", "liep in 2025"; what nobody adopted is only "voor"."""
    if stand.is_ingetrokken:
        return f"was bedoeld {looptijd.waarvoor}"
    if stand.is_voorlopig:
        return looptijd.waarvoor
    if looptijd.is_open:
        return _describe_open(looptijd, stand)
    return f"{'liep' if stand.fase is Fase.VOORBIJ else 'loopt'} {looptijd.wanneer}"


def _describe_open(looptijd: Periode, stand: Beleidsstand) -> str:
    """Return when something began of which nobody names the end: whether it runs is only said when its status does."""
    if stand.fase is Fase.KOMT:
        return f"loopt {looptijd.waarvoor}"
    if stand.fase is Fase.LOOPT:
        return f"loopt sinds {looptijd.van}, zonder genoemd einde"
    return f"begon in {looptijd.van}, einde niet genoemd"


def describe_intrekking(stand: Beleidsstand) -> str:
    """Return who withdrew it and when: "ingetrokken door de raad op 10 mei 2026"; empty when it was not withdrawn."""
    if not stand.is_ingetrokken:
        return ""
    return _write_besluit(stand.intrekking) if stand.intrekking else "ingetrokken"


def _write_besluit(besluit: Besluit) -> str:
    datum = f" {write_op(besluit.datum)}" if besluit.datum else ""
    return f"ingetrokken door {write_orgaan(besluit.orgaan)}{datum}"


def count_opgaven(blad: Blad, dossier: Dossier, statussen: Iterable[Code]) -> str:
    """Return what stands before a count of statuses: "laatste opgave", when one of them may have changed since."""
    return write_opgave(blad, dossier) if set(statussen) - BLIJVEND else ""


def count_opgaven_samen(blad: Blad, per_dossier: Iterable[tuple[Dossier, Iterable[Code]]]) -> str:
    """Return the same for the statuses of several programmes together."""
    return next(filter(None, (count_opgaven(blad, *each) for each in per_dossier)), "")


def add_telling(opgave: str, telling: str) -> str:
    """Return behind a number how many of each status: ": 3 lopen", or "; laatste opgave: 3 lopen"."""
    return f"; {opgave}: {telling}" if opgave else f": {telling}"


def write_opgave(blad: Blad, dossier: Dossier) -> str:
    """Return what stands before statuses that are only the last that was said; empty while a programme runs."""
    return LAATSTE if stand_of(blad, dossier).is_van_toen else ""


def name_opgave(blad: Blad, dossier: Dossier) -> str:
    """Return what the status of an interventie is called: of a programme that is over it is the last that was said."""
    return capitalize_first(write_opgave(blad, dossier)) or "Hoe gaat het"


def label_opgave(blad: Blad, dossier: Dossier, interventie: Interventie, *, jaar: int | None = None) -> Label:
    """Return the status of an interventie, if asked in a year, where no head says whether it is the last that was said.

    That it is when the programme is over, and also when an interventie that ran has no planning any more.
    """
    getoond = dossier.getoonde_status(interventie, blad.peildatum, jaar=jaar)
    label = label_of(getoond.status)
    planning = interventie.planning if getoond.status in GAANDE else None
    opgave = "" if getoond.status in BLIJVEND else write_opgave(blad, dossier)
    if planning and planning.is_voorbij(blad.peildatum):
        opgave = LAATSTE
    return (
        Label(soort=label.soort, tekst=f"{capitalize_first(opgave)}: {lower_first(label.tekst)}") if opgave else label
    )


def describe_opgave(blad: Blad, dossier: Dossier, getoond: GetoondeStatus, verslag: str) -> str:
    """Return where a status comes from; ``verslag`` is the report by name, or empty for the file of the programme.

    Of a programme that is over: "volgens de laatste opgave (peildatum 1 juli 2026)".
    """
    if getoond.status in BLIJVEND or not write_opgave(blad, dossier):
        return f"volgens de {verslag}" if verslag else ""
    peildatum = (
        f"peildatum {write_moment(getoond.verslag.peildatum)}" if getoond.verslag else "zo staat het in het programma"
    )
    return f"volgens de laatste opgave ({peildatum})"
