"""What a budget holds besides amounts per year: tariffs, hours, gifts in kind, requests and the budget cycle."""

from __future__ import annotations

from uitvoeringskompas.model.begroting import Aanvraag, Begroting, Capaciteit, Programmabegroting
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_euro, write_getal, write_tarief
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, list_feiten, title_first
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_begroting(verwijzer: Verwijzer, begroting: Begroting) -> tuple[Onderdeel, ...]:
    """Return the parts of the chapter on money that are no amounts per year; empty ones have nothing in them."""
    return (
        Onderdeel(titel="Tarieven", anker="tarieven", tabel=_tabulate_tarieven(begroting)),
        *title_first(
            "Capaciteit en inbreng",
            "capaciteit",
            Onderdeel(tabel=_tabulate_capaciteit(verwijzer, begroting)),
            Onderdeel(tabel=_tabulate_natura(verwijzer, begroting)),
        ),
        Onderdeel(
            titel="Aanvragen voor geld", anker="aanvragen", tabel=_tabulate_aanvragen(verwijzer, begroting.aanvragen)
        ),
        Onderdeel(
            titel="In de gemeentebegroting",
            anker="gemeentebegroting",
            feiten=_programmabegroting(begroting.programmabegroting),
            tabel=_tabulate_cyclus(begroting),
        ),
    )


def _tabulate_tarieven(begroting: Begroting) -> Tabel | None:
    return tabulate(
        "Tarieven",
        begroting.tarieven,
        ("Waarvoor", lambda found: cellen.add_proza(Cel(tekst=found.wat), found.toelichting)),
        ("Bedrag", lambda found: Cel(tekst=f"{write_tarief(found.bedrag)} per {found.per}")),
        ("Jaar", lambda found: cellen.of_tekst(str(found.jaar) if found.jaar else None)),
    )


def _tabulate_capaciteit(verwijzer: Verwijzer, begroting: Begroting) -> Tabel | None:
    return tabulate(
        "Uren van mensen, naast het geld",
        begroting.capaciteit,
        ("Functie", lambda found: cellen.add_proza(Cel(tekst=found.functie), found.toelichting)),
        ("Uren", uren_cel),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
    )


def _tabulate_natura(verwijzer: Verwijzer, begroting: Begroting) -> Tabel | None:
    return tabulate(
        "Wat partijen inbrengen zonder geld",
        begroting.in_natura,
        ("Partij", lambda found: cellen.of_links(verwijzer.partijen([found.partij]))),
        ("Inbreng", lambda found: cellen.add_proza(Cel(tekst=found.wat), found.toelichting)),
        ("Soort", lambda found: cellen.of_naam(found.soort)),
        ("Geschatte waarde", lambda found: cellen.of_euro(found.waarde)),
    )


def uren_cel(capaciteit: Capaciteit) -> Cel | None:
    """Return the hours of a function with their span: "600 uur per jaar in 2026"."""
    if capaciteit.uren is None:
        return None
    per = f" {capaciteit.per.in_zin}" if capaciteit.per else ""
    jaar = f" in {capaciteit.jaar}" if capaciteit.jaar else ""
    return Cel(tekst=f"{write_getal(capaciteit.uren)} uur{per}{jaar}")


def _tabulate_aanvragen(verwijzer: Verwijzer, aanvragen: tuple[Aanvraag, ...]) -> Tabel | None:
    dekking = {found.id: found.naam for found in verwijzer.dossier.programma.dekking}
    return tabulate(
        "Aanvragen voor subsidie of ander geld",
        aanvragen,
        ("Regeling", _regeling_cel),
        ("Stand", lambda found: cellen.of_label(found.stand)),
        ("Uiterlijk op", lambda found: cellen.of_moment(found.uiterlijk_op)),
        ("Ingediend op", lambda found: cellen.of_moment(found.ingediend_op)),
        ("Bedrag", lambda found: cellen.of_euro(found.bedrag)),
        ("Bron van geld", lambda found: cellen.of_tekst(dekking.get(found.dekking or ""))),
    )


def _regeling_cel(aanvraag: Aanvraag) -> Cel:
    if aanvraag.url:
        return cellen.add_proza(Cel(links=(Link(tekst=aanvraag.regeling, href=aanvraag.url),)), aanvraag.toelichting)
    return cellen.add_proza(Cel(tekst=aanvraag.regeling), aanvraag.toelichting)


def _programmabegroting(gemeente: Programmabegroting | None) -> tuple[Feit, ...]:
    """Return where the money stands in the budget of the gemeente."""
    if gemeente is None:
        return ()
    return list_feiten(
        ("Programma in de begroting", cellen.of_tekst(gemeente.programma)),
        ("Bedrag", cellen.of_tekst(_euro(gemeente.bedrag))),
        ("Jaar", cellen.of_tekst(str(gemeente.jaar) if gemeente.jaar else None)),
        ("Document", cellen.of_link("Bekijk de begroting", gemeente.url)),
        ("Toelichting", cellen.of_proza(gemeente.toelichting)),
    )


def _tabulate_cyclus(begroting: Begroting) -> Tabel | None:
    return tabulate(
        "Momenten in de begrotingscyclus",
        begroting.cyclus,
        ("Wie", lambda found: Cel(tekst=found.wie)),
        ("Wanneer", lambda found: Cel(tekst=write_moment(found.moment))),
        ("Wat", lambda found: cellen.of_tekst(found.wat)),
    )


def _euro(bedrag: int | None) -> str | None:
    return None if bedrag is None else write_euro(bedrag)
