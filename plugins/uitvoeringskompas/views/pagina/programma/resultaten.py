"""Chapter "Wat willen we bereiken": goals, intended results, and what the programme needs and uses."""

from __future__ import annotations

from uitvoeringskompas.model.mix import doelen_in_reikwijdte
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.programma import Actualiteit, BeoogdResultaat, Randvoorwaarde
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, fold_long, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_nota, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.doel.doelregels import list_doelregels
from uitvoeringskompas.views.onderwerp.programma.indelingen import themas_cel
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.benaming import write_ook
from uitvoeringskompas.views.onderwerp.woord.jaren import write_resultaatjaren
from uitvoeringskompas.views.pagina.programma.opbrengst import write_opbrengst, write_streefcijfers


def write_resultaten(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the first chapter of the programme page, or None when the programme names no goal and no result."""
    programma = verwijzer.dossier.programma
    return make_hoofdstuk(
        "resultaten",
        "Wat willen we bereiken",
        _prioriteiten(verwijzer),
        _doelen(verwijzer),
        Onderdeel(titel="Beoogde resultaten", anker="beoogde-resultaten", tabel=_tabulate_resultaten(verwijzer)),
        fold_long(write_streefcijfers(verwijzer)),
        fold_long(write_opbrengst(verwijzer)),
        Onderdeel(
            titel="Wat daarvoor nodig is",
            anker="randvoorwaarden",
            tabel=_tabulate_randvoorwaarden(programma.randvoorwaarden),
        ),
        Onderdeel(
            titel="Wat er dit jaar speelt",
            anker="actualiteiten",
            tabel=_tabulate_actualiteiten(verwijzer, programma.actualiteiten),
        ),
        Onderdeel(kanttekeningen=list_kanttekeningen(verwijzer, "resultaten")),
    )


def _doelen(verwijzer: Verwijzer) -> Onderdeel:
    """Return how each goal stands; what it is and where it comes from stands on its own page."""
    standen = list_doelregels(verwijzer, doelen_in_reikwijdte(verwijzer.dossier))
    links = _nota_links(verwijzer)
    return Onderdeel(titel="Hoe staan de doelen ervoor", anker="alle-doelen", standen=standen, links=links)


def _prioriteiten(verwijzer: Verwijzer) -> Onderdeel:
    tabel = tabulate(
        "Prioriteiten van dit programma",
        verwijzer.dossier.programma.prioriteiten,
        ("Prioriteit", lambda found: cellen.add_proza(_named_cel(found), found.omschrijving)),
        ("Thema’s", lambda found: themas_cel(verwijzer, found.themas)),
        ("Voor wie", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
        anker=lambda found: anchor_of("prioriteit", found.id),
    )
    return Onderdeel(titel="Prioriteiten", anker="prioriteiten", tabel=tabel)


def _named_cel(found: Prioriteit | BeoogdResultaat, *bij: str) -> Cel:
    """Return a priority or intended result with what else it is called."""
    namen = () if isinstance(found, BeoogdResultaat) else found.namen
    return Cel(tekst=found.titel, opmerking=write_ook(namen, found.nummers, *bij))


def _nota_links(verwijzer: Verwijzer) -> tuple[Link, ...]:
    return tuple(
        verwijzer.blad.link(f"Bekijk de nota: {nota.titel}", address_of_nota(verwijzer.slug, nota.id))
        for nota in verwijzer.dossier.notas
    )


def _tabulate_resultaten(verwijzer: Verwijzer) -> Tabel | None:
    return tabulate(
        "Wat het programma moet opleveren",
        verwijzer.dossier.programma.beoogde_resultaten,
        ("Beoogd resultaat", lambda found: cellen.add_proza(_named_cel(found), found.toelichting)),
        ("Wanneer", lambda found: cellen.of_tekst(write_resultaatjaren(found.van_jaar, found.tot_en_met_jaar))),
        ("Voor welk doel", lambda found: cellen.of_links(verwijzer.doelen([found.doel]))),
        ("Indicator", lambda found: cellen.of_links(verwijzer.indicatoren([found.indicator]))),
        ("Voor wie", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
        ("Gemeente", lambda found: cellen.of_tekst(verwijzer.deelnemer(found.deelnemer))),
        anker=lambda found: anchor_of("resultaat", found.id),
    )


def _tabulate_randvoorwaarden(randvoorwaarden: tuple[Randvoorwaarde, ...]) -> Tabel | None:
    return tabulate(
        "Randvoorwaarden",
        randvoorwaarden,
        ("Randvoorwaarde", lambda found: cellen.add_proza(Cel(tekst=found.omschrijving), found.toelichting)),
        ("Gaat over", lambda found: cellen.of_naam(found.soort)),
    )


def _tabulate_actualiteiten(verwijzer: Verwijzer, actualiteiten: tuple[Actualiteit, ...]) -> Tabel | None:
    return tabulate(
        "Onderwerpen die nu spelen en die het programma gebruikt",
        actualiteiten,
        ("Onderwerp", lambda found: cellen.add_proza(Cel(tekst=found.onderwerp), found.toelichting)),
        ("Beleidsterrein", lambda found: cellen.of_tekst(found.beleidsterrein)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
    )
