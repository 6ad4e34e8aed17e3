"""How it went with a milestone, in words."""

from __future__ import annotations

from uitvoeringskompas.model.bevinding.planning import Mijlpaalbevinding, Mijlpaalstand
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first, quote
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.onderwerp.woord.onbekend import NIET_GEVONDEN

LABELS = {
    Mijlpaalstand.OP_TIJD: Label(soort="behaald", tekst="Op tijd"),
    Mijlpaalstand.LATER: Label(soort="vertraagd", tekst="Later dan gepland"),
    Mijlpaalstand.KOMT: Label(soort="niet-gestart", tekst="Komt nog"),
    Mijlpaalstand.GEMIST: Label(soort="niet-behaald", tekst="Niet op tijd"),
    Mijlpaalstand.NIET_GEMELD: Label(soort="niet-te-zeggen", tekst="Niet gemeld"),
}


def label_mijlpaal(dossier: Dossier, bevinding: Mijlpaalbevinding) -> Label:
    """Return how it went with a milestone as a label; of a public source it is "niet gevonden" that nobody tells."""
    label = LABELS[bevinding.uitkomst]
    if bevinding.uitkomst is Mijlpaalstand.NIET_GEMELD and dossier.is_transcribed:
        return Label(soort=label.soort, tekst=capitalize_first(NIET_GEVONDEN))
    if bevinding.dagen_later is None:
        return label
    return Label(soort=label.soort, tekst=f"{write_aantal(bevinding.dagen_later, 'dag', 'dagen')} later")


def write_mijlpaal(dossier: Dossier, bevinding: Mijlpaalbevinding) -> str:
    """Return how it went with a milestone as a sentence."""
    mijlpaal = bevinding.mijlpaal
    gepland = f"{quote(mijlpaal.titel)} was gepland {_write_voor(mijlpaal.moment)}"
    if bevinding.uitkomst is Mijlpaalstand.KOMT:
        return f"{quote(mijlpaal.titel)} is gepland {_write_voor(mijlpaal.moment)}."
    if bevinding.uitkomst is Mijlpaalstand.GEMIST and bevinding.verslag:
        told = dossier.told_about(bevinding.interventie.id, bevinding.verslag)
        daarna = told.status.in_zin if told and told.status else "anders dan gepland"
        van = write_moment(bevinding.verslag.peildatum, lidwoord=True)
        return f"{gepland}. Volgens het verslag van {van} was de interventie daarna {daarna}."
    if mijlpaal.gehaald_op:
        return f"{gepland} en is gehaald {write_op(mijlpaal.gehaald_op)}."
    of = "of het is gehaald, is niet"
    return f"{gepland}; {of} {'gevonden in de bron' if dossier.is_transcribed else 'gemeld'}."


def _write_voor(moment: str) -> str:
    return f"voor {write_moment(moment, lidwoord=True)}"
