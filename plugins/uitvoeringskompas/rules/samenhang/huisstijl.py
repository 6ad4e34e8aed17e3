"""The looks of a publisher: colours that can be read, tokens that say something, a letter that readers have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from uitvoeringskompas.model.palet import Stijloordeel
from uitvoeringskompas.problems import Location, Severity
from uitvoeringskompas.rules.rule import StijlRule, Vondst, find
from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.taal.getal import write_getal

BEKEND = frozenset(
    {
        "arial", "calibri", "cambria", "courier new", "georgia", "helvetica", "segoe ui", "tahoma", "times new roman",
        "trebuchet ms", "verdana",
    }
)  # fmt: skip
"""Letters that nearly every computer or phone has, or replaces by one that is as good."""

KRING = "en die komt zo bij zichzelf uit. Schrijf hier de waarde zelf."
NERGENS = "en die staat er niet in. Neem een bestand waarin die ook staat, of schrijf hier de waarde zelf."


def _check_contrast(oordeel: Stijloordeel) -> Iterator[Vondst]:
    told: set[tuple[Location, str]] = set()
    for found in oordeel.palet.bijstellingen:
        key = (found.keuze.plaats, found.gebruikt)
        if found.grond and key not in told:
            told.add(key)
            yield find(
                found.keuze.plaats,
                rol=found.rol.naam,
                getypt=found.keuze.getypt,
                grond=found.grond,
                contrast=_write(found.contrast),
                nodig=_write(found.rol.nodig),
                gebruikt=found.gebruikt,
            )


def _check_grond(oordeel: Stijloordeel) -> Iterator[Vondst]:
    for found in oordeel.palet.bijstellingen:
        if not found.grond:
            yield find(found.keuze.plaats, getypt=found.keuze.getypt, gebruikt=found.gebruikt)


def _write(number: float) -> str:
    """Return a contrast with one decimal, cut off: 4.46 is not yet 4.5."""
    return write_getal(Decimal(int(number * 10)) / 10)


def _check_any_token(oordeel: Stijloordeel) -> Iterator[Vondst]:
    if not oordeel.kent_tokens:
        yield find(Location(oordeel.stijl.bijlagen["tokens"].file))


def _check_references(oordeel: Stijloordeel) -> Iterator[Vondst]:
    for misser in oordeel.missers:
        if misser.dood:
            gevolg = KRING if misser.dood.is_kring else NERGENS
            yield find(misser.plaats, naam=misser.token.naam, naar=misser.waarde, gevolg=gevolg)


def _check_values(oordeel: Stijloordeel) -> Iterator[Vondst]:
    for misser in oordeel.missers:
        if not misser.dood:
            yield find(misser.plaats, naam=misser.token.naam, waarde=misser.waarde[:80])


def _check_letter(oordeel: Stijloordeel) -> Iterator[Vondst]:
    naam = oordeel.stijl.lettertype
    if naam and "/" not in naam and fold(naam) not in BEKEND:
        yield find(oordeel.stijl.location_of("lettertype"), naam=naam)


RULES: Mapping[str, StijlRule] = {
    "huisstijl-contrast": StijlRule(
        check=_check_contrast,
        melding=(
            "De kleur {getypt} voor {rol} is niet goed te lezen op {grond}: het contrast is {contrast} op 1, en nodig "
            "is {nodig} op 1 (WCAG 2.2 AA). De site gebruikt {gebruikt}, de kleur die er het meest op lijkt en wel "
            "genoeg afsteekt. Neem die over, of kies een andere."
        ),
        waarom="WCAG 2.2 AA vraagt dit, en de wet van elke overheidssite. Anders kan niet iedereen de pagina lezen.",
        severity=Severity.WAARSCHUWING,
    ),
    "huisstijl-donkere-grond": StijlRule(
        check=_check_grond,
        melding=(
            "De kleur {getypt} voor de achtergrond is te donker voor tekst in alle kleuren van de site. De site "
            "gebruikt {gebruikt}. Kies een lichte kleur. Voor wie donkere schermen wil, maakt de site zelf een donkere "
            "versie."
        ),
        waarom="Op de achtergrond staan tekst, links, labels en figuren. Die moeten er allemaal op te lezen zijn.",
        severity=Severity.WAARSCHUWING,
    ),
    "huisstijl-geen-tokens": StijlRule(
        check=_check_any_token,
        melding=(
            "In dit bestand staat geen naam die de site kent, zoals utrecht.link.color of basis.heading.color. Neem "
            "uit het pakket met jullie huisstijl het bestand waarin namen en waarden staan, vaak index.tokens.json of "
            "variables.json."
        ),
        waarom="Zonder bekende namen verandert er niets, terwijl jullie denken dat de site jullie kleuren heeft.",
    ),
    "huisstijl-token-verwijzing": StijlRule(
        check=_check_references,
        melding=("Bij {naam} staat een verwijzing naar {{{naar}}}, {gevolg}"),
        waarom="Zonder waarde weet de site niet welke kleur jullie bedoelen.",
    ),
    "huisstijl-token-waarde": StijlRule(
        check=_check_values,
        melding=(
            'De waarde "{waarde}" bij {naam} is geen kleur die de site kent. Schrijf een kleur als #1a5c8e, '
            "rgb(26 92 142) of hsl(206 69% 33%)."
        ),
        waarom="Alleen een waarde die zeker een kleur is, komt in de opmaak van de site.",
    ),
    "huisstijl-lettertype": StijlRule(
        check=_check_letter,
        melding=(
            "Het lettertype {naam} heeft niet elke lezer. Wie het niet heeft, ziet een gewoon lettertype. Zet jullie "
            "lettertype als .woff2 in de map huisstijl, of kies er een dat iedereen heeft, zoals Verdana."
        ),
        waarom="De site haalt nooit een lettertype bij een ander op: die ander zou zien wie er leest.",
        severity=Severity.WAARSCHUWING,
    ),
}
