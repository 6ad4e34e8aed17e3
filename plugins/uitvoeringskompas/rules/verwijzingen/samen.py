"""References of a report to the other programmes that it is also about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.verwijzing import ZusterPad
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.rule import ReferenceRule, Vondst, find
from uitvoeringskompas.rules.verwijzingen.jaren import check_programma
from uitvoeringskompas.taal.datum import write_periode

ONE_PAGE = "Het verslag staat op de site bij elk programma dat je noemt, en telt daar mee."


def check_not_itself(text: Tekst) -> Iterator[Vondst]:
    """Check that it is another programme than that where the report stands."""
    if text.bestand.dossier and text.waarde == text.bestand.dossier.pad:
        yield find(text.location, id=text.waarde)


def check_runs(text: Tekst) -> Iterator[Vondst]:
    """Check that the other programme runs in a year that the report is about."""
    home, other, verslag = text.bestand.dossier, text.bestand.publicatie.dossier(text.waarde), text.bestand.root
    if home is None or other is None or not isinstance(verslag, Voortgang | Evaluatie):
        return
    looptijd, jaren = other.programma.looptijd, _jaren_of(home, verslag)
    if jaren and not any(map(looptijd.contains, jaren)):
        over = write_periode(jaren[0], jaren[-1])
        yield find(text.location, id=text.waarde, loopt=looptijd.in_woorden, over=over)


def _jaren_of(home: Dossier, verslag: Verslag) -> range:
    """Return the years that a report is about; one just after the end is about the last year."""
    if isinstance(verslag, Evaluatie) and verslag.jaar is None:
        return home.jaren
    jaar = max(home.programma.looptijd.van, min(home.jaar_of(verslag), home.laatste_jaar))
    return range(jaar, jaar + 1)


RULES: Mapping[str, ReferenceRule] = {
    "verwijzing-ook-over-onbekend": ReferenceRule(
        soort=ZusterPad,
        check=check_programma,
        melding='Het programma "{id}" is er niet: er is geen bestand {bestand}. {advies}',
    ),
    "ook-over-zichzelf": ReferenceRule(
        soort=ZusterPad,
        in_programma=True,
        check=check_not_itself,
        melding='Bij "{id}" staat dit verslag zelf al. Noem een ander programma, of haal dit hier weg.',
        waarom=ONE_PAGE,
    ),
    "ook-over-ander-jaar": ReferenceRule(
        soort=ZusterPad,
        in_programma=True,
        check=check_runs,
        melding=(
            'De looptijd van "{id}" is {loopt}, maar dit verslag gaat over {over}. '
            "Noem een programma dat dan loopt, of haal dit hier weg."
        ),
        waarom=ONE_PAGE,
    ),
}
