"""Agreements on working together, each in full: who is in it, who does what, and what falls outside."""

from __future__ import annotations

from uitvoeringskompas.model.afspraken import Samenwerkingsafspraak
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Blok
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_feiten,
    make_blokken,
    make_hoofdstuk,
    make_uitklap,
)
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_samenwerking(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the chapter with every agreement, or None when there are none."""
    programma = verwijzer.dossier.programma
    afspraken = programma.samenwerkingsafspraken
    remarks = select_kanttekeningen(
        programma.kanttekeningen,
        "samenwerkingsafspraken",
        *(afspraak.id for afspraak in afspraken),
        bronnen=list_programmabronnen(verwijzer),
    )
    return make_hoofdstuk(
        "samenwerking",
        "Afspraken over samenwerken",
        *(_afspraak(verwijzer, afspraak) for afspraak in afspraken),
        Onderdeel(kanttekeningen=remarks),
    )


def _afspraak(verwijzer: Verwijzer, afspraak: Samenwerkingsafspraak) -> Onderdeel:
    document = cellen.of_link(f"Bekijk: {afspraak.titel}", afspraak.url)
    geldig = capitalize_first(write_moment(afspraak.geldig_tot)) if afspraak.geldig_tot else None
    return Onderdeel(
        titel=afspraak.titel,
        anker=anchor_of("afspraak", afspraak.id),
        feiten=list_feiten(
            ("Met wie", cellen.of_links(verwijzer.partijen(afspraak.met))),
            ("Vorm", cellen.of_naam(afspraak.vorm)),
            ("Waar", cellen.of_naam(afspraak.reikwijdte)),
            ("Geldig tot", cellen.of_tekst(geldig)),
            ("Document", document),
        ),
        uitklappen=make_uitklap(f"Lees de afspraak: {afspraak.titel}", Onderdeel(blokken=_blokken(afspraak))),
    )


def _blokken(afspraak: Samenwerkingsafspraak) -> tuple[Blok, ...]:
    return make_blokken(
        ("Verantwoordelijkheden", afspraak.verantwoordelijkheden),
        ("Rollen", afspraak.rollen),
        ("Taken", afspraak.taken),
        ("Tijd", afspraak.tijd),
        ("Geld", afspraak.geld),
        ("Wat erbuiten valt", afspraak.buiten_samenwerking),
        ("Wat partijen van elkaar verwachten", afspraak.verwacht),
        ("Hoe het verdergaat", afspraak.vervolg),
    )
