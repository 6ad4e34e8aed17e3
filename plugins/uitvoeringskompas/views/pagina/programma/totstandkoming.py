"""Chapter "Hoe kwam dit tot stand": who took part, on which figures it rests, what was chosen and what was decided."""

from __future__ import annotations

from uitvoeringskompas.model.totstandkoming import Totstandkoming
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, fold_long, make_hoofdstuk, title_first
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import tabulate_bronnen
from uitvoeringskompas.views.onderwerp.stand.dictum import write_dictum
from uitvoeringskompas.views.onderwerp.stand.vaststelling import tabulate_besluiten, write_vaststelling_feiten
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.leidraad import link_id
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.programma.analyse import write_analyse


def write_totstandkoming(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the chapter on how the programme came about, with its analysis, decisions and sources."""
    dossier = verwijzer.dossier
    programma = dossier.programma
    ook = "Staat in" if dossier.is_transcribed else "Ook opgenomen in"
    made = programma.totstandkoming
    kanttekeningen = list_kanttekeningen(verwijzer, "totstandkoming")
    return make_hoofdstuk(
        "totstandkoming",
        "Hoe kwam dit tot stand",
        write_dictum(verwijzer.blad, dossier),
        Onderdeel(
            titel="Vaststelling",
            anker="vaststelling",
            feiten=write_vaststelling_feiten(programma.vaststelling, programma.raad),
            tabel=tabulate_besluiten(programma.vaststelling),
        ),
        *map(fold_long, (*(_delen(verwijzer, made) if made else ()), *write_analyse(verwijzer))),
        Onderdeel(titel=ook, anker="opgenomen-in", tabel=_tabulate_documenten(verwijzer)),
        _afwijkingen(verwijzer),
        Onderdeel(titel="Bronnen", anker="bronnen", tabel=tabulate_bronnen(dossier.bronnen)),
        Onderdeel(kanttekeningen=kanttekeningen),
    )


def _delen(verwijzer: Verwijzer, made: Totstandkoming) -> tuple[Onderdeel, ...]:
    gekozen = write_opsomming(verwijzer.partijnamen(made.gekozen_met))
    return (
        *title_first(
            "Samen gemaakt",
            "samen-gemaakt",
            Onderdeel(
                proza=proza_of(made.toelichting),
                intro=f"De mix van interventies is gekozen met {gekozen}." if gekozen else "",
                tabel=_tabulate_partijen(verwijzer, made),
            ),
            Onderdeel(tabel=_tabulate_bijeenkomsten(verwijzer, made)),
        ),
        *title_first(
            "Inwoners",
            "inwoners",
            Onderdeel(tabel=_tabulate_participatie(made)),
            Onderdeel(tabel=_tabulate_initiatieven(verwijzer, made)),
        ),
        Onderdeel(titel="Ideeën", anker="ideeen", tabel=_tabulate_ideeen(verwijzer, made)),
        Onderdeel(titel="Doelen tegen het licht", anker="doelencheck", tabel=_tabulate_checks(made)),
    )


def _tabulate_bijeenkomsten(verwijzer: Verwijzer, made: Totstandkoming) -> Tabel | None:
    return tabulate(
        "Bijeenkomsten bij het maken van het programma",
        made.bijeenkomsten,
        ("Wanneer", lambda found: Cel(tekst=write_moment(found.moment))),
        ("Wat", lambda found: Cel(tekst=found.soort.naam)),
        ("Met", lambda found: cellen.of_tekst(write_namen(found.met))),
        ("Partijen", lambda found: cellen.of_links(verwijzer.partijen(found.partijen))),
        ("Opbrengst", lambda found: cellen.of_proza(found.opbrengst)),
    )


def _tabulate_checks(made: Totstandkoming) -> Tabel | None:
    return tabulate(
        "Willen we nog steeds hetzelfde?",
        made.doelencheck,
        ("Datum", lambda found: Cel(tekst=write_moment(found.datum))),
        ("Uitkomst", lambda found: cellen.of_proza(found.uitkomst)),
    )


def _tabulate_partijen(verwijzer: Verwijzer, made: Totstandkoming) -> Tabel | None:
    return tabulate(
        "Partijen die meedachten of meeschreven",
        made.partijen,
        ("Partij", lambda found: cellen.of_links(verwijzer.partijen([found.partij])) or Cel(tekst=found.partij)),
        ("Rol", lambda found: cellen.of_naam(found.rol)),
        ("Bijdrage", lambda found: cellen.of_tekst(write_namen(found.bijdragen))),
        ("Brengt in", lambda found: cellen.of_tekst(write_namen(found.inbreng))),
        ("Richt zich op", lambda found: cellen.of_tekst(write_namen(found.risicogroepen))),
        ("Toelichting", lambda found: cellen.of_proza(found.toelichting)),
    )


def _tabulate_participatie(made: Totstandkoming) -> Tabel | None:
    return tabulate(
        "Hoe inwoners meedachten, en wat daarmee gebeurde",
        made.participatie,
        ("Vorm", lambda found: Cel(tekst=found.vorm)),
        ("Wanneer", lambda found: cellen.of_moment(found.moment)),
        ("Wie", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
        ("Opbrengst", lambda found: cellen.of_proza(found.opbrengst)),
        ("Wat ermee is gedaan", lambda found: cellen.of_proza(found.wat_ermee_gedaan)),
        ("Teruggekoppeld op", lambda found: cellen.of_moment(found.teruggekoppeld_op)),
    )


def _tabulate_initiatieven(verwijzer: Verwijzer, made: Totstandkoming) -> Tabel | None:
    return tabulate(
        "Initiatieven van inwoners waar het programma op aansluit",
        made.burgerinitiatieven,
        ("Initiatief", lambda found: cellen.add_proza(Cel(tekst=found.naam), found.aansluiting)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
    )


def _tabulate_ideeen(verwijzer: Verwijzer, made: Totstandkoming) -> Tabel | None:
    return tabulate(
        "Ideeën, en wat ermee gebeurde",
        made.ideeen,
        ("Idee", lambda found: cellen.add_proza(Cel(tekst=found.titel), found.toelichting)),
        ("Van", lambda found: cellen.of_naam(found.van)),
        ("Stand", lambda found: cellen.of_label(found.stand)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
    )


def _tabulate_documenten(verwijzer: Verwijzer) -> Tabel | None:
    documenten = "Documenten" if verwijzer.dossier.is_transcribed else "Andere documenten"
    return tabulate(
        f"{documenten} waarin dit programma staat",
        verwijzer.dossier.programma.opgenomen_in,
        ("Document", lambda found: cellen.add_proza(cellen.of_titel(found.document, found.url), found.toelichting)),
    )


def _afwijkingen(verwijzer: Verwijzer) -> Onderdeel:
    tabel = tabulate(
        "Onderdelen van de leidraad die bewust anders zijn",
        verwijzer.dossier.programma.afwijkingen,
        ("Onderdeel", lambda found: _item_cel(verwijzer, found.leidraad)),
        ("Reden", lambda found: cellen.of_proza(found.reden)),
    )
    return Onderdeel(titel="Bewuste keuzes", anker="bewuste-keuzes", tabel=tabel)


def _item_cel(verwijzer: Verwijzer, onderdeel_id: str) -> Cel:
    link = link_id(verwijzer.blad, onderdeel_id)
    return Cel(links=(link,)) if link else Cel(tekst=onderdeel_id)
