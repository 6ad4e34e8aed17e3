"""The repository is public for ever: functions, not persons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find

ADDRESS = re.compile(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""Looked for once per word, not once per letter: else a field of 20,000 letters takes seconds."""
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


def check_mailboxes(bestand: Bestand) -> Iterator[Vondst]:
    """Check that no address of one person (``voornaam.achternaam@``) stands anywhere in a plan. Guideline A16."""
    for records in bestand.records.values():
        keys = [veld.key for veld in records[0].shape.velden.values() if veld.is_text]
        for record, key in product(records, keys):
            value = getattr(record, key)
            if value is not None and "@" in value:
                for address in filter(is_personal, ADDRESS.findall(value)):
                    yield find(record.location_of(key), adres=address)


def is_personal(address: str) -> bool:
    """Tell whether an address looks like first name (or initials) and surname."""
    words = re.split(r"[._]", address.partition("@")[0].casefold())
    if len(words) < 2 or not all(word.isalpha() for word in words):
        return False
    return not FUNCTIONAL.intersection(words)


RULES: Mapping[str, FileRule] = {
    "e-mail-van-persoon": FileRule(
        check=check_mailboxes,
        melding='Het adres "{adres}" lijkt van één persoon. Gebruik een adres van een functie of team.',
        waarom=(
            "Deze bestanden blijven voor altijd openbaar, ook als de persoon ander werk krijgt. "
            "Gebruik daarom alleen een adres van een functie of team, zoals gezondheid@gemeente.nl."
        ),
    ),
}
