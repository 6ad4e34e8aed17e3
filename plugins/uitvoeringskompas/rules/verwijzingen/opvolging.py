"""Publishers that continue others, and what ended before a programme began."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.profiel import Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.verwijzing import PartijId
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.rule import DEAD, FileRule, ReferenceRule, Vondst, find
from uitvoeringskompas.rules.verwijzingen.eerder import formers
from uitvoeringskompas.rules.verwijzingen.onbekend import find_unknown
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import quote_namen

OTHERWISE = "Noem de map van een gemeente of regio op deze site, of haal het hier weg."


def check_earlier_publicist(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a publisher continues another one that is on this site."""
    for profiel in bestand.all_of(Profiel):
        for text in formers(bestand, profiel):
            catalogus, own = bestand.catalogus, bestand.publicatie.slug
            known = [slug for slug in (*sorted(catalogus.slugs), *sorted(catalogus.buiten)) if slug != own]
            yield from find_unknown(text, known, otherwise=OTHERWISE, veld=text.key)


def check_circle_of_publicisten(bestand: Bestand) -> Iterator[Vondst]:
    """Check that no publisher continues itself, also not by a detour."""
    slug = bestand.publicatie.slug
    for profiel in bestand.all_of(Profiel):
        for text in formers(bestand, profiel):
            if slug != text.waarde and slug in _list_continued(bestand.catalogus, text.waarde):
                yield find(text.location, veld=text.key, id=text.waarde, slug=slug)


def _list_continued(catalogus: Catalogus, slug: str) -> set[str]:
    """Return a publisher and all that it continues, also by a detour; no other is looked at."""
    found, todo = {slug}, [slug]
    while todo:
        publicatie = catalogus.publicaties.get(todo.pop())
        profiel = publicatie.profiel if publicatie else None
        new = {former for _, former in profiel.afkomst} - found if profiel else set()
        found |= new
        todo += new
    return found


def check_publicist_ended(bestand: Bestand) -> Iterator[Vondst]:
    """Check that no programme of a publisher begins after it ended."""
    profiel = bestand.publicatie.profiel
    for programma in bestand.all_of(Programma):
        if profiel and _ended_before(profiel.tot_en_met, programma):
            later = bestand.catalogus.stamboom.later.get(bestand.publicatie.slug, ())
            yield find(
                programma.looptijd.location_of("van"),
                naam=profiel.naam,
                einde=write_moment(profiel.tot_en_met or "", lidwoord=True),
                advies=f"Hoort het programma bij {quote_namen(later)}?" if later else "Kijk de looptijd na.",
            )


def check_partij_ended(text: Tekst) -> Iterator[Vondst]:
    """Check that a programme does not name a party that ended before it began."""
    bestand = text.bestand
    partij = bestand.publicatie.partijen.get(text.waarde)
    if partij and bestand.dossier and _ended_before(partij.tot_en_met, bestand.dossier.programma):
        later = bestand.publicatie.partij_stamboom.later.get(partij.id, ())
        yield find(
            text.location,
            naam=partij.naam,
            einde=write_moment(partij.tot_en_met or "", lidwoord=True),
            jaar=bestand.dossier.programma.looptijd.van,
            advies=f"Bedoel je {quote_namen(later)}?" if later else 'Kijk "tot_en_met" na in partijen.yaml.',
        )


def check_ends_after_it_began(bestand: Bestand) -> Iterator[Vondst]:
    """Check that the names of before stand in the past of the thing: none of them ends after the thing itself."""
    owners: list[Partij | Profiel] = [*bestand.all_of(Partij), *bestand.all_of(Profiel)]
    for owner in owners:
        last = parse_moment(owner.tot_en_met)
        for name in owner.vroegere_namen:
            moment = parse_moment(name.tot_en_met)
            if last and moment and moment.laatste > last.laatste:
                yield find(name.location_of("tot_en_met"), naam=name.naam, einde=write_moment(last.tekst))


def _ended_before(tot_en_met: str | None, programma: Programma) -> bool:
    moment = parse_moment(tot_en_met)
    return moment is not None and moment.laatste < date(programma.looptijd.van, 1, 1)


RULES: Mapping[str, FileRule | ReferenceRule] = {
    "verwijzing-eerdere-publicist-onbekend": FileRule(
        check=check_earlier_publicist,
        melding='Bij "{veld}" staat "{id}", maar zo’n map met plannen is er niet. {advies}',
        waarom=DEAD,
    ),
    "kring-publicisten": FileRule(
        check=check_circle_of_publicisten,
        melding='"{slug}" komt via "{veld}" en "{id}" weer bij zichzelf uit. Haal één van de verwijzingen weg.',
        waarom="Wie verdergaat na een ander, kan er niet ook aan voorafgaan.",
    ),
    "programma-na-einde": FileRule(
        check=check_publicist_ended,
        melding="{naam} bestond tot en met {einde}, maar dit programma begint daarna. {advies}",
        waarom="Een pagina zegt anders dat een gemeente iets doet die er niet meer is.",
        severity=Severity.WAARSCHUWING,
    ),
    "partij-bestond-niet-meer": ReferenceRule(
        soort=PartijId,
        check=check_partij_ended,
        melding="{naam} bestond tot en met {einde}, maar dit programma begint in {jaar}. {advies}",
        waarom="Een pagina noemt anders een organisatie die er in die tijd niet meer was.",
        severity=Severity.WAARSCHUWING,
    ),
    "vroegere-naam-na-einde": FileRule(
        check=check_ends_after_it_began,
        melding='De naam "{naam}" geldt hier langer dan {einde}, toen het ophield. Verbeter een van de twee.',
        waarom="Na het einde is er geen naam meer.",
        severity=Severity.WAARSCHUWING,
    ),
}
