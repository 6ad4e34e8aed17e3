"""What this gemeente or regio was called before, which others it continues, and what came in its place."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.indeling import Herindeling, Herindelingssoort, Indeling
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.zin import write_opsomming, write_zinnen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.programma.jaarkeuze import MOST_COMPARISONS, list_opvolgingen
from uitvoeringskompas.views.onderwerp.wie.gebieden import BRON
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist
from uitvoeringskompas.views.onderwerp.woord.naam import list_afkomst, write_vroegere


def write_opvolging(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return where a publisher came from and where it went; None for one that was always there under this name."""
    profiel, known = publicatie.profiel, blad.catalogus.publicaties
    if profiel is None:
        return None

    def link(slug: str) -> Link | None:
        gat = blad.catalogus.gaten.get(slug)
        naam = _name_with_jaren(known[slug]) if slug in known else gat.naam if gat else ""
        return link_publicist(blad, slug, naam)

    feiten = (
        *list_feiten(
            ("Eerdere namen", cellen.of_tekst(write_vroegere(profiel.vroegere_namen))),
            ("Bestond tot en met", cellen.of_moment(profiel.tot_en_met)),
        ),
        *list_afkomst(blad.catalogus.stamboom, publicatie.slug, link),
    )
    told = write_zinnen(*_tell_indeling(blad.knowledge.indeling, profiel.code or ""))
    vergelijk = list_opvolgingen(blad, publicatie)[-MOST_COMPARISONS:]
    return make_hoofdstuk("eerder", "Eerder en later", Onderdeel(intro=told, feiten=feiten, links=vergelijk))


def _name_with_jaren(publicatie: Publicatie) -> str:
    jaren = write_opsomming(publicatie.jaren)
    return f"{publicatie.naam} ({jaren})" if jaren else publicatie.naam


def _tell_indeling(indeling: Indeling, code: str) -> Iterator[str]:
    """Yield what is known about a real gemeente: which others went into it, and how it ended; with the source."""
    before, einde = indeling.voorgangers(code), indeling.einde(code)
    for dag in dict.fromkeys(found.datum for found in before):
        yield _tell_dag(indeling, code, [found for found in before if found.datum == dag])
    if einde:
        yield f"{einde.naam} {indeling.describe_einde(einde)}."
    if before or einde:
        yield BRON


def _tell_dag(indeling: Indeling, code: str, moved: list[Herindeling]) -> str:
    """Return in one sentence which gemeenten went into this one on a day."""
    naam, dag = indeling.naam(code), write_datum(moved[0].datum)
    if moved[0].soort is Herindelingssoort.NAAMSWIJZIGING:
        return f"{naam} heet zo sinds {dag}; daarvoor was de naam {moved[0].naam}."
    # What was divided went elsewhere too, and comes last.
    ordered = sorted(moved, key=lambda found: found.soort is Herindelingssoort.GESPLITST)
    wie = write_opsomming(
        f"een deel van {found.naam}" if found.soort is Herindelingssoort.GESPLITST else found.naam for found in ordered
    )
    if indeling.begin(code) == moved[0].datum:
        return f"{naam} ontstond op {dag} uit {wie}."
    return f"Op {dag} {'kwamen' if len(moved) > 1 else 'kwam'} {wie} bij {naam}."
