"""Money that contradicts itself: a share of nothing, income that was spent, an amount that would count two times."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.begroting import Begroting, Begrotingsregel
from uitvoeringskompas.model.geld import Geldstroom, stroom_of
from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.model.verantwoording import Financien
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.rules.samenhang.velden import not_both
from uitvoeringskompas.taal.datum import write_periode

OTHER_FIELD = {Geldstroom.UITGAVEN: ("ontvangen", "besteed"), Geldstroom.INKOMSTEN: ("besteed", "ontvangen")}
"""Of each stream the field of a report that belongs to the other one, and the one that is meant."""

REPORTED = ("bijgesteld", "verwacht", "besteed", "ontvangen")
"""The amounts that a report gives."""


def check_share(bestand: Bestand) -> Iterator[Vondst]:
    """Find a share that does not say of what, and one that is of nothing but itself."""
    for regel in bestand.all_of(Begrotingsregel):
        whole = regel.aandeel_van or regel.aandeel_van_regel
        if regel.aandeel_procent is not None and (not whole or regel.aandeel_van_regel == regel.id):
            yield find(regel.location_of("aandeel_procent"))


def check_stream(bestand: Bestand) -> Iterator[Vondst]:
    """Find income of which a report says that it was spent, and spending that was received."""
    begroting = bestand.dossier.programma.begroting if bestand.dossier else None
    streams = {regel.id: stroom_of(regel) for regel in begroting.regels} if begroting else {}
    for told in bestand.all_of(Financien):
        stream = streams.get(told.regel)
        if stream is None:
            continue
        wrong, right = OTHER_FIELD[stream]
        if getattr(told, wrong) is not None:
            yield find(told.location_of(wrong), id=told.regel, stroom=stream.value, veld=wrong, goed=right)


def check_counted_once(bestand: Bestand) -> Iterator[Vondst]:
    """Find an amount for several years together beside one of the same line for a year of these."""
    for begroting in bestand.all_of(Begroting):
        for regel in begroting.regels:
            if regel.is_meerjarig:
                yield from _others(regel, begroting)


def _others(regel: Begrotingsregel, begroting: Begroting) -> Iterator[Vondst]:
    samen = write_periode(regel.jaren[0], regel.jaren[-1])
    for other in begroting.regels:
        is_same_year = other.jaar in regel.jaren and not (other.is_meerjarig and other.jaar == regel.jaar)
        if other is not regel and other.id == regel.id and is_same_year:
            yield find(other.location_of("jaar"), id=regel.id, samen=samen, jaar=other.jaar)


def check_below_zero(bestand: Bestand) -> Iterator[Vondst]:
    """Find an amount below zero of which nobody says what it is; with only an explanation that is a warning."""
    for told, field in _below_zero(bestand):
        if not told.waarom_onder_nul:
            severity = Severity.WAARSCHUWING if told.toelichting else None
            woorden = {"veld": field, "bedrag": getattr(told, field)}
            yield Vondst(location=told.location_of(field), woorden=woorden, severity=severity)


def check_explained(bestand: Bestand) -> Iterator[Vondst]:
    """Find an amount below zero with what it is, but without explanation."""
    for told, field in _below_zero(bestand):
        if told.waarom_onder_nul and not told.toelichting:
            yield find(told.location_of("waarom_onder_nul"), bedrag=getattr(told, field))


def check_reason_without_minus(bestand: Bestand) -> Iterator[Vondst]:
    """Find what an amount below zero would be, where no amount is."""
    below = [told for told, _ in _below_zero(bestand)]
    for told in bestand.all_of(Financien):
        if told.waarom_onder_nul and told not in below:
            yield find(told.location_of("waarom_onder_nul"))


def _below_zero(bestand: Bestand) -> Iterator[tuple[Financien, str]]:
    """Yield what reports tell about a line below zero, with the first field in which it stands."""
    for told in bestand.all_of(Financien):
        below = [soort for soort in REPORTED if (getattr(told, soort) or 0) < 0]
        if below:
            yield told, below[0]


def check_shift(bestand: Bestand) -> Iterator[Vondst]:
    """Find money that shifted between lines, without a line that it came from or went to."""
    for mutatie in bestand.all_of(Mutatie):
        if mutatie.soort == "verschuiving" and not mutatie.regels:
            yield find(mutatie.location_of("soort"))


RULES: Mapping[str, FileRule] = {
    "aandeel-zonder-geheel": FileRule(
        check=check_share,
        melding=(
            'Hier staat een aandeel, maar niet waarvan. Zet bij "aandeel_van" waar het een deel van is, zoals \'de '
            'subsidie aan Welzijn\', of bij "aandeel_van_regel" het kenmerk van een andere regel.'
        ),
        waarom="Een percentage zegt pas iets als een lezer weet waarvan.",
    ),
    "aandeel-van-twee": FileRule(
        check=not_both("aandeel_van", "aandeel_van_regel", of=(Begrotingsregel,)),
        melding='Hier staan "aandeel_van" en "aandeel_van_regel" allebei. Laat er één staan.',
        waarom="Een percentage zegt pas iets als een lezer weet waarvan.",
    ),
    "bedrag-andere-stroom": FileRule(
        check=check_stream,
        melding=(
            'De begrotingsregel "{id}" gaat over {stroom}. Zet het bedrag bij "{goed}" in plaats van bij "{veld}", of '
            'verbeter "stroom" in programma.yaml.'
        ),
        waarom="Uitgaven en inkomsten staan apart, en worden nooit bij elkaar opgeteld.",
    ),
    "bedrag-onder-nul": FileRule(
        check=check_below_zero,
        melding=(
            'Het bedrag {bedrag} bij "{veld}" is onder nul, en er staat niet wat het is. Zet bij "waarom_onder_nul" '
            'terugbetaling, correctie of vrijval, en leg het uit bij "toelichting". Is het geld dat is uitgegeven of '
            "ontvangen? Haal dan de min weg."
        ),
        waarom="Een lezer ziet anders niet of er geld terugkwam, of dat het een tikfout is.",
    ),
    "bedrag-onder-nul-zonder-uitleg": FileRule(
        check=check_explained,
        melding='Het bedrag {bedrag} is onder nul, zonder uitleg. Schrijf bij "toelichting" waarom.',
        waarom="Een lezer ziet anders niet of er geld terugkwam, of dat het een tikfout is.",
        severity=Severity.WAARSCHUWING,
    ),
    "waarom-onder-nul-zonder-min": FileRule(
        check=check_reason_without_minus,
        melding=(
            'Bij "waarom_onder_nul" staat wat een bedrag onder nul is, maar geen bedrag is onder nul. Zet een min voor '
            'het bedrag, zoals -1200, of haal "waarom_onder_nul" weg.'
        ),
        waarom="De site zet de reden bij een bedrag met een min; zonder zo'n bedrag staat hij nergens.",
        severity=Severity.WAARSCHUWING,
    ),
    "mutatie-van-niets": FileRule(
        check=check_shift,
        melding=(
            'Er is geld verschoven, maar van welke en naar welke regel staat er niet. Zet bij "van_regel" en '
            '"naar_regel" het kenmerk van de begrotingsregels.'
        ),
        waarom="Een verschuiving is pas te volgen als een lezer ziet waar het geld vandaan komt en naartoe gaat.",
        severity=Severity.WAARSCHUWING,
    ),
    "bedrag-meerjarig-dubbel": FileRule(
        check=check_counted_once,
        melding=(
            'De begrotingsregel "{id}" heeft al één bedrag voor {samen} samen, en hier nog een voor {jaar}. Is dat '
            'eerste een optelsom? Zet het dan bij "totalen". Gaat het over iets anders? Geef deze regel een eigen id.'
        ),
        waarom="Anders telt hetzelfde geld twee keer mee.",
    ),
}
