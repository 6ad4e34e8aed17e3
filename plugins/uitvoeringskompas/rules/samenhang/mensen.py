"""The repository is public for ever: functions, not persons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand

ADDRESS = re.compile(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""Looked for once per word, not once per letter: else a field of 20,000 letters takes seconds."""
WHY = (
    "Deze bestanden blijven voor altijd openbaar, ook als de persoon ander werk krijgt. "
    "Gebruik daarom alleen een adres van een functie of team, zoals gezondheid@gemeente.nl."
)
WORDS = """
    advies afdeling algemeen beheer beleid bewegen burgerzaken centrum cliente college communicatie contact cultuur
    eenzaamheid frontoffice gemeente gezin gezond gezonde gezondheid gezondheidsbeleid ggd griffie info informatie
    inwoners jeugd jgz kansrijke klantcontact leefomgeving loket mantelzorg meedenken meldpunt omgeving onderwijs
    ouderen participatie post postbus preventie preventieakkoord programma project raad redactie regio samen
    samenleving secretariaat sociaal sociale sport sportakkoord sportloket start steunpunt subsidie subsidies team
    teams uitvoeringsprogramma valpreventie voorlichting vragen vrijwilligers webmaster welzijn wijk wijkteam wmo
    wonen zorg zorgloket
"""
FUNCTIONAL = frozenset(WORDS.split())
"""Words of a mailbox that many people read; one of them is enough to take an address for a functional one."""


def check_mailboxes(bestand: Bestand) -> Iterator[Problem]:
    """Check that no address of one person (``voornaam.achternaam@``) stands anywhere in a plan. Guideline A16."""
    for records in bestand.records.values():
        keys = [veld.key for veld in records[0].shape.velden.values() if veld.is_text]
        for record in records:
            for key in keys:
                value = getattr(record, key)
                if value is not None and "@" in value:
                    yield from _personal(record, key, value)


def _personal(record: Record, key: str, value: str) -> Iterator[Problem]:
    for address in filter(is_personal, ADDRESS.findall(value)):
        message = f'Het adres "{address}" lijkt van één persoon. Gebruik een adres van een functie of team.'
        location = record.location_of(key)
        yield Problem(location=location, code="e-mail-van-persoon", message=message, explanation=WHY)


def is_personal(address: str) -> bool:
    """Tell whether an address looks like first name (or initials) and surname."""
    words = re.split(r"[._]", address.partition("@")[0].casefold())
    if len(words) < 2 or not all(word.isalpha() for word in words):
        return False
    return not FUNCTIONAL.intersection(words)
