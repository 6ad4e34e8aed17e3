"""What came of the promise of a party, in words."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.bevinding.belofte import Beloftebevinding, Beloftereden, Beloftestand
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_uitkomst
from uitvoeringskompas.views.onderwerp.wie.afspraken import untold_cel, write_norm

LABELS = {
    Beloftestand.GEHAALD: Label(soort="behaald", tekst="Gehaald"),
    Beloftestand.DEELS: Label(soort="deels", tekst="Deels gehaald"),
    Beloftestand.NIET: Label(soort="niet-behaald", tekst="Niet gehaald"),
    Beloftestand.NU_GEHAALD: Label(soort="op-koers", tekst="Nu zoals afgesproken"),
    Beloftestand.LOOPT: Label(soort="loopt", tekst="Loopt nog"),
    Beloftestand.NIET_TE_ZEGGEN: Label(soort="niet-te-zeggen", tekst="Niet te zeggen"),
}


def label_belofte(dossier: Dossier, bevinding: Beloftebevinding, peildatum: date) -> Label:
    """Return what came of a promise as a label."""
    if bevinding.uitkomst is Beloftestand.NIET_GEMELD:
        reden = untold_cel(dossier, bevinding.belofte, peildatum).tekst
        return Label(soort="niet-te-zeggen", tekst=capitalize_first(reden))
    return LABELS[bevinding.uitkomst]


def list_beloftelabels(dossier: Dossier, bevinding: Beloftebevinding, peildatum: date) -> tuple[Label, ...]:
    """Return the verdict for a table that shows both numbers; where one is missing the table says so already."""
    is_silent = bevinding.reden in {Beloftereden.GEEN_GETAL, Beloftereden.GEEN_CIJFER}
    return () if is_silent else (label_belofte(dossier, bevinding, peildatum),)


def write_belofte(dossier: Dossier, naam: str, bevinding: Beloftebevinding, peildatum: date) -> str:
    """Return what a party promised beside what the latest report says came of it; ``naam`` is that of the party."""
    afspraak, laatste = bevinding.belofte.afspraak, bevinding.belofte.laatste
    wat = (
        write_norm(afspraak)
        if afspraak.norm is not None
        else write_reeks(("iets zonder getal", write_norm(afspraak)), " ")
    )
    beloofd = f"{naam} beloofde {wat}"
    if laatste is None:
        return f"{beloofd}; wat daarvan kwam, is {untold_cel(dossier, bevinding.belofte, peildatum).tekst}."
    geleverd = write_uitkomst(laatste, afspraak.eenheid, voluit=True)
    if not laatste.is_bekend:
        return f"{beloofd}; er is geen getal gemeld ({geleverd})."
    stand = f" (stand van {write_moment(laatste.moment, lidwoord=True)})" if laatste.moment else ""
    reden = "; hoe het afliep, is niet gemeld" if bevinding.reden is Beloftereden.TUSSENSTAND else ""
    return f"{beloofd}; gemeld is {geleverd}{stand}{reden}."
