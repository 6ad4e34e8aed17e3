"""The repository is public for ever: functions, not persons.

What a message shows of a number or an address is cut short: a log or a comment with a message is read by everybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.fragment import Fragment
from uitvoeringskompas.model.profiel import Profiel
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.persoon.geboorte import find_geboortedatum
from uitvoeringskompas.rules.persoon.mailbox import find_personal, find_private
from uitvoeringskompas.rules.persoon.nummers import find_bsn, find_mobiel
from uitvoeringskompas.rules.persoon.spoor import Spoor, Zoeker, without_urls
from uitvoeringskompas.rules.persoon.woonadres import find_woonadres
from uitvoeringskompas.rules.rule import Check, FileRule, Vondst, find


def traces(zoeker: Zoeker) -> Check[Bestand]:
    """Return the check that finds these traces in all texts and remarks, but for what the profile allows."""

    def check(bestand: Bestand) -> Iterator[Vondst]:
        told: set[str] = set()
        for fragment in bestand.fragmenten:
            for spoor in _sporen(bestand, fragment, zoeker):
                if fragment.pointer or spoor.woorden not in told:  # a text may look like a remark
                    told.add(spoor.woorden)
                    yield find(fragment.location_of(spoor.woorden), getoond=spoor.getoond)

    return check


def _sporen(bestand: Bestand, fragment: Fragment, zoeker: Zoeker) -> Iterator[Spoor]:
    """Yield the traces in a text, each once, but for what the profile allows."""
    profiel = bestand.publicatie.profiel
    allowed = [_plain(each.tekst) for each in profiel.geen_persoonsgegevens] if profiel else []
    lijsten = bestand.publicatie.knowledge.persoonslijsten
    for spoor in dict.fromkeys(zoeker(without_urls(fragment.tekst), lijsten)):
        if not any(_plain(spoor.woorden) in words for words in allowed):
            yield spoor


def check_uitzonderingen(bestand: Bestand) -> Iterator[Vondst]:
    """Check that what the profile allows stands in the plans."""
    uitzonderingen = [each for profiel in bestand.all_of(Profiel) for each in profiel.geen_persoonsgegevens]
    others = bestand.siblings if uitzonderingen else ()
    everything = [_plain(fragment.tekst) for other in others for fragment in other.fragmenten]
    for uitzondering in uitzonderingen:
        if not any(_plain(uitzondering.tekst) in tekst for tekst in everything):
            yield find(uitzondering.location_of("tekst"))


def _plain(tekst: str) -> str:
    """Return a text for comparing: its letters, digits and ``@`` alone."""
    return re.sub(r"[^\w@]", "", tekst.casefold())


_AVG = "Gegevens van mensen horen niet in een plan (AVG), en git bewaart ook wat je later weghaalt."
_ANDERS = 'Gaat het niet over één persoon? Zet het dan met de reden bij "geen_persoonsgegevens" in profiel.yaml.'
_WAAROM = (
    "Een gemeente mag gegevens van mensen alleen publiceren als dat echt nodig is (AVG). Deze bestanden zijn voor "
    "iedereen te lezen, en git bewaart elke versie. Stond het er al in toen je het bestand deelde? Dan is weghalen "
    "niet genoeg: vraag wie de git-omgeving beheert om het uit de geschiedenis te halen, en vertel het aan de "
    "functionaris gegevensbescherming van jullie organisatie. Die bekijkt of het een datalek is."
)


def _warn(zoeker: Zoeker, melding: str) -> FileRule:
    """Return the rule that warns of these traces."""
    return FileRule(
        check=traces(zoeker), melding=f"{melding} {_AVG} {_ANDERS}", waarom=_WAAROM, severity=Severity.WAARSCHUWING
    )


RULES: Mapping[str, FileRule] = {
    "e-mail-van-persoon": FileRule(
        check=traces(find_personal),
        melding=(
            'Het adres "{getoond}" lijkt van één persoon. Gebruik een adres van een functie of team. '
            f"{_AVG} {_ANDERS}"
        ),
        waarom=(
            "Deze bestanden blijven voor altijd openbaar, ook als de persoon ander werk krijgt. "
            f"Gebruik daarom alleen een adres van een functie of team, zoals gezondheid@gemeente.nl. {_WAAROM}"
        ),
    ),
    "persoon-mailadres": _warn(
        find_private,
        'Het adres "{getoond}" is van een maildienst die mensen thuis gebruiken. Gebruik een adres van een functie of '
        "team bij de organisatie zelf.",
    ),
    "persoon-bsn": _warn(
        find_bsn, 'Dit getal ("{getoond}") kan een burgerservicenummer zijn: het komt door de elfproef. Haal het weg.'
    ),
    "persoon-mobiel": _warn(
        find_mobiel,
        'Dit is het nummer van een mobiele telefoon ("{getoond}"), en die is bijna altijd van één persoon. Gebruik een '
        "algemeen nummer.",
    ),
    "persoon-woonadres": _warn(
        find_woonadres, "Hier staat een adres waar misschien iemand woont. Noem hoogstens de wijk of de buurt."
    ),
    "persoon-geboortedatum": _warn(
        find_geboortedatum, "Hier staat misschien een geboortedatum. Noem hoogstens een leeftijd of een groep."
    ),
    "persoon-uitzondering-zonder-tekst": FileRule(
        check=check_uitzonderingen,
        melding="Deze tekst staat niet in de plannen. Haal hem ook hier weg, of schrijf hem zoals hij er staat.",
        waarom="Wat hier staat, wordt niet meer nagekeken. Een lijst die korter is, laat minder door.",
        severity=Severity.WAARSCHUWING,
    ),
}
