"""Chapter "Wie doet het": executors, who pays, whom you can ask, and who steers when that differs."""

from __future__ import annotations

from uitvoeringskompas.model.gereedheid import Aanspreekpunt, Professional
from uitvoeringskompas.model.interventie import Financier, Interventie
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import aandeel_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.naam import remark_naam
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks


def write_wie(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on the people and parties, or None when nothing is said about them."""
    return make_hoofdstuk(
        "wie",
        "Wie doet het",
        Onderdeel(leeg=_describe_unknown(interventie), tabel=_tabulate_uitvoerders(verwijzer, interventie)),
        Onderdeel(titel="Wie doet welke taak", tabel=_tabulate_taken(verwijzer, interventie)),
        Onderdeel(titel="Waar je terechtkunt", feiten=_contact(verwijzer, interventie.aanspreekpunt)),
        Onderdeel(titel="Wie betaalt", tabel=_tabulate_financiers(verwijzer, interventie.financiers)),
        Onderdeel(
            uitklappen=(
                *make_uitklap(
                    "Professionals", Onderdeel(tabel=_tabulate_professionals(verwijzer, interventie.professionals))
                ),
                *make_uitklap("Wie stuurt deze interventie", Onderdeel(feiten=_regie(interventie))),
            )
        ),
        show_remarks(verwijzer, interventie, "wie"),
    )


def _describe_unknown(interventie: Interventie) -> str:
    reden = interventie.uitvoerders_onbekend
    return f"Wie het uitvoert, is niet bekend. {reden}" if reden else ""


def _partij_cel(verwijzer: Verwijzer, partij: str) -> Cel:
    link, known = verwijzer.partij(partij), verwijzer.publicatie.partijen.get(partij)
    if link is None or known is None:
        return Cel(tekst=partij)
    return Cel(links=(link,), opmerking=remark_naam(known, link.tekst))


def _tabulate_uitvoerders(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    return tabulate(
        "Wie het uitvoert",
        interventie.uitvoerders,
        ("Partij", lambda found: cellen.add_proza(_partij_cel(verwijzer, found.partij), found.toelichting)),
        ("Rol", lambda found: cellen.of_naam(found.rol)),
    )


def _tabulate_taken(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    return tabulate(
        "De taken, en wie ze doet",
        interventie.taken,
        ("Taak", lambda found: cellen.add_proza(Cel(tekst=found.taak), found.toelichting)),
        ("Partij", lambda found: _partij_cel(verwijzer, found.partij) if found.partij else None),
        ("Functie", lambda found: cellen.of_tekst(found.functie)),
        ("Wanneer", lambda found: cellen.of_tekst(found.voorwaarde)),
    )


def _contact(verwijzer: Verwijzer, aanspreekpunt: Aanspreekpunt | None) -> tuple[Feit, ...]:
    """Return whom you can ask: a function and its shared mailbox, never a person."""
    if aanspreekpunt is None:
        return ()
    email, telefoon = aanspreekpunt.email, aanspreekpunt.telefoon
    return list_feiten(
        ("Aanspreekpunt", Cel(tekst=aanspreekpunt.functie)),
        ("Bij", cellen.of_links(verwijzer.partijen([aanspreekpunt.partij]))),
        ("E-mail", cellen.of_link(email, f"mailto:{email}")),
        ("Telefoon", cellen.of_tekst(telefoon)),
    )


def _tabulate_financiers(verwijzer: Verwijzer, financiers: tuple[Financier, ...]) -> Tabel | None:
    return tabulate(
        "Wie betaalt, en welk deel",
        financiers,
        ("Partij", lambda found: cellen.add_proza(_partij_cel(verwijzer, found.partij), found.toelichting)),
        ("Deel", aandeel_cel),
        ("Voor welke groep", lambda found: cellen.of_tekst(found.risicogroep)),
    )


def _tabulate_professionals(verwijzer: Verwijzer, professionals: tuple[Professional, ...]) -> Tabel | None:
    return tabulate(
        "Wie het werk doet",
        professionals,
        ("Functie", lambda found: Cel(tekst=found.functie)),
        ("Aantal", _aantal_cel),
        ("Bij", lambda found: cellen.of_links(verwijzer.partijen([found.partij]))),
    )


def _aantal_cel(professional: Professional) -> Cel | None:
    return None if professional.aantal is None else Cel(tekst=write_getal(professional.aantal), getal=True)


def _regie(interventie: Interventie) -> tuple[Feit, ...]:
    regie = interventie.regie
    if regie is None:
        return ()
    return list_feiten(
        ("Rol van de gemeente", cellen.of_code(regie.rol)),
        ("Wie voert het uit", cellen.of_code(regie.scenario)),
        ("Toelichting", cellen.of_proza(regie.toelichting)),
    )
