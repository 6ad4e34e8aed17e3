"""What in a text is seen to be about one person, and what looks like it and is not. Nobody real is in these samples."""

from __future__ import annotations

import re
import time

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.rules.persoon.geboorte import find_geboortedatum
from uitvoeringskompas.rules.persoon.mailbox import find_personal, find_private
from uitvoeringskompas.rules.persoon.nummers import find_bsn, find_mobiel, passes_elfproef
from uitvoeringskompas.rules.persoon.spoor import without_urls
from uitvoeringskompas.rules.persoon.woonadres import find_woonadres

LIJSTEN = KNOWLEDGE.persoonslijsten
ZOEKERS = {
    "bsn": find_bsn,
    "mobiel": find_mobiel,
    "persoon": find_personal,
    "thuismail": find_private,
    "woonadres": find_woonadres,
    "geboren": find_geboortedatum,
}


def traces(tekst: str) -> list[tuple[str, str]]:
    """Return the kind and the words of every trace in a text."""
    bare = without_urls(tekst)
    return [(soort, spoor.woorden) for soort, zoek in ZOEKERS.items() for spoor in zoek(bare, LIJSTEN)]


@pytest.mark.parametrize(
    ("tekst", "soort", "woorden"),
    [
        ("Deelnemer 111222333 belde.", "bsn", "111222333"),
        ("BSN: 123 456 782", "bsn", "123 456 782"),
        ("Zijn burgerservicenummer is 1234.56.782.", "bsn", "1234.56.782"),
        ("bsn 10000008 (zonder nul ervoor)", "bsn", "10000008"),
        ("Zaak met bsn 123456782", "bsn", "123456782"),
        ("Bel 06-12345678.", "mobiel", "06-12345678"),
        ("Bel 06 - 12 34 56 78 na vijf uur", "mobiel", "06 - 12 34 56 78"),
        ("(06) 1234 5678", "mobiel", "(06) 1234 5678"),
        ("+31 6 12345678", "mobiel", "+31 6 12345678"),
        ("+31 (0)6 12 345 678", "mobiel", "+31 (0)6 12 345 678"),
        ("0031612345678", "mobiel", "0031612345678"),
        ("Tel.0612345678", "", ""),
        ("tel:0612345678", "mobiel", "0612345678"),
        ("Mail anna.smit@welzijn.example.", "persoon", "anna.smit@welzijn.example"),
        ("j.devries@duinstad.example", "persoon", "j.devries@duinstad.example"),
        ("A.B.Jansen@duinstad.example", "persoon", "A.B.Jansen@duinstad.example"),
        ("jan_bos@x.example", "persoon", "jan_bos@x.example"),
        ("Geef je op bij wandelgroep@ziggo.nl", "thuismail", "wandelgroep@ziggo.nl"),
        ("wandelen@voorbeeld.xs4all.nl", "thuismail", "wandelen@voorbeeld.xs4all.nl"),
        ("Zij woont op Voorbeeldstraat 12.", "woonadres", "Voorbeeldstraat 12"),
        ("Mw. Voorbeeld, Lange Weg 3a", "woonadres", "Lange Weg 3a"),
        ("Familie Test: Burgemeester van Testlaan 14-2", "woonadres", "Testlaan 14-2"),
        ("Hij woont in de voorbeeldstraat 8", "woonadres", "voorbeeldstraat 8"),
        ("Voorbeeldkade 7, 1234 AB Duinstad", "woonadres", "Voorbeeldkade 7, 1234 AB"),
        ("Plein 1900 nummer 4, 1234AB", "woonadres", "nummer 4, 1234AB"),
        ("Stuur de kaart naar 1234 AB 12.", "woonadres", "1234 AB 12"),
        ("Hij is geboren op 3 maart 1950.", "geboren", "3 maart 1950"),
        ("geb. 03-03-1950", "geboren", "03-03-1950"),
        ("Geboortedatum: 1950-03-03", "geboren", "1950-03-03"),
        ("Zij is geboren in Duinstad, op 3 mrt. 1950", "geboren", "3 mrt. 1950"),
    ],
)  # fmt: skip
def test_what_is_about_one_person_is_found(tekst: str, soort: str, woorden: str) -> None:
    """In the ways in which people write it; a number stuck to a word is left."""
    assert traces(tekst) == ([(soort, woorden)] if soort else [])


@pytest.mark.parametrize(
    "tekst",
    [
        "Deelnemer 111222334 belde.",
        "Zaaknummer 123456782",
        "Het RSIN van de stichting is 123456782.",
        "KvK 12345678",
        "Er is 123.456.782 euro begroot, en 123456782 euro besteed.",
        "https://duinstad.example/stuk/123456782 en www.duinstad.example/0612345678",
        "NL00TEST0123456782",
        "000000000",
        "Van 06-12-2026 tot 14 uur, en 2026-06-12345678.",
        "Op 06-12-2026 15 deelnemers",
        "Bel 14 030 of 030-1234567 of 0800-1234567.",
        "gezondheid@duinstad.example, sociaal.domein@duinstad.example, team.jeugd@duinstad.example",
        "info@duinstad.example, post-gezondheid@duinstad.example, loket.2026@duinstad.example",
        "De inloop is op Voorbeeldplein 3.",
        "Buurthuis De Hoek, Voorbeeldstraat 12, 1234 AB Duinstad",
        "Postbus 12, 1234 AB Duinstad",
        "In de Voorbeeldstraat 2026 wonen meer ouderen thuis dan in 2025.",
        "In 2025 EU-geld, in 2026 AB en CD",
        "Traject 2 voor wie thuis woont, fase 3 van het project.",
        "Wie in wijk De Hoven woont, heeft 3 keer zo vaak klachten.",
        "Kinderen geboren op 1 januari 2020 of later",
        "Voor alle kinderen die geboren zijn op 1 januari 2020",
        "Geboren op of na 1 januari 2020, of geboren in 2019.",
        "Het gebruik begon op 3 maart 2025.",
    ],
)
def test_what_looks_like_it_and_is_not_stays(tekst: str) -> None:
    """A number of a case, an amount, a date, the address of a building, a group of people."""
    assert traces(tekst) == []


@pytest.mark.parametrize("nummer", ["111222333", "123456782", "10000008", "999990019"])
def test_the_eleven_test_of_the_burgerservicenummer(nummer: str) -> None:
    """Each digit weighs one less than the one before it, and the last is taken off."""
    assert passes_elfproef(nummer)
    assert not any(passes_elfproef(nummer[:-1] + str((int(nummer[-1]) + more) % 10)) for more in range(1, 10))


def test_our_own_explanations_are_about_nobody() -> None:
    """``kompas new`` writes them as remarks into a new file, which then gives no warning."""
    texts = [text for schema in KNOWLEDGE.texts.schemas.values() for text in re.findall(r'"((?:[^"\\]|\\.)*)"', schema)]
    assert [text for text in texts if traces(text)] == []


def test_a_trace_is_found_in_linear_time() -> None:
    """Long texts without an end, a space or a full stop cost no more than their length."""
    start = time.process_time()
    for text in ("Voorbeeldstraat 12 " * 1000, "1234 AB " * 2500, "a" * 20_000, "1 " * 10_000, "A" * 20_000):
        traces(text)
    assert time.process_time() - start < 3
