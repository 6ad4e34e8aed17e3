"""What a programme or nota says of itself, what was decided about it, and what the calendar says: one and the same.

What stands on a page follows from the decisions and the calendar; who wrote something else is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.stand import Beleidsstand, Fase, find_stand
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.datum import write_op

ZONDER_EINDE = frozenset({"vastgesteld", "in_uitvoering"})
"""The statuses that say that something is still to be done, or is going on."""


def check_intrekking(bestand: Bestand) -> Iterator[Vondst]:
    """Check that what was withdrawn says so itself."""
    for record, stand in _standen(bestand):
        besluit = stand.intrekking
        if besluit and isinstance(record, Programma) and record.status != "ingetrokken":
            datum = f" {write_op(besluit.datum)}" if besluit.datum else ""
            yield find(record.location_of("status"), status=record.status, datum=datum)


def check_einde(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a programme whose years are over says how it ended."""
    for record, stand in _standen(bestand):
        if isinstance(record, Programma) and stand.fase is Fase.VOORBIJ and record.status in ZONDER_EINDE:
            yield find(record.location_of("status"), status=record.status, jaar=record.looptijd.tot_en_met)


def check_begin(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a programme that has yet to begin is not being carried out."""
    for record, stand in _standen(bestand):
        if (
            isinstance(record, Programma)
            and stand.fase is Fase.KOMT
            and record.status in {"in_uitvoering", "geevalueerd"}
        ):
            yield find(record.location_of("status"), status=record.status, jaar=record.looptijd.van)


def check_periode(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a nota whose period is over says whether it still holds."""
    for record, stand in _standen(bestand):
        if isinstance(record, Nota) and stand.fase is Fase.VOORBIJ and record.status == "vastgesteld":
            yield find(record.location_of("status"), jaar=record.periode.tot_en_met)


def _standen(bestand: Bestand) -> Iterator[tuple[Programma | Nota, Beleidsstand]]:
    """Yield the programme or nota of the file with how far it is; nothing when nobody says which day it is."""
    root, day = bestand.root, bestand.peildatum
    if day is None or not isinstance(root, Programma | Nota):
        return
    periode = root.looptijd if isinstance(root, Programma) else root.periode
    yield root, find_stand(root.status, root.vaststelling, periode, day)


RULES: Mapping[str, FileRule] = {
    "status-na-intrekking": FileRule(
        check=check_intrekking,
        severity=Severity.WAARSCHUWING,
        melding=(
            'Bij "besluiten" staat dat dit programma{datum} is ingetrokken, maar de status is "{status}". '
            'Maak de status "ingetrokken". Geldt het toch? Voeg dan het besluit toe waarmee het opnieuw is vastgesteld.'
        ),
        waarom="De site gaat uit van het besluit: op elke pagina staat nu dat het programma is ingetrokken.",
    ),
    "status-na-looptijd": FileRule(
        check=check_einde,
        severity=Severity.WAARSCHUWING,
        melding=(
            'De looptijd eindigde in {jaar}, maar de status is nog "{status}". Is er teruggekeken? Maak er '
            '"geevalueerd" van. Loopt het door? Verleng de looptijd. Zegt de bron het niet? Maak er "onbekend" van.'
        ),
        waarom="De site gaat uit van de kalender: op elke pagina staat nu dat de looptijd voorbij is.",
    ),
    "status-voor-looptijd": FileRule(
        check=check_begin,
        severity=Severity.WAARSCHUWING,
        melding=(
            'De looptijd begint pas in {jaar}, maar de status is al "{status}". '
            'Maak er "vastgesteld" van, of verbeter de looptijd.'
        ),
        waarom="Een lezer zou denken dat het programma al wordt uitgevoerd.",
    ),
    "status-na-periode": FileRule(
        check=check_periode,
        severity=Severity.WAARSCHUWING,
        melding=(
            'De periode van deze nota eindigde in {jaar}, maar de status is nog "vastgesteld". '
            'Maak er "verlengd", "verlopen" of "vervangen" van.'
        ),
        waarom="De site gaat uit van de kalender: op elke pagina staat nu dat de periode van de nota voorbij is.",
    ),
}
