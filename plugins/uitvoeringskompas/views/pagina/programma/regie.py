"""Chapter "Wie stuurt": role, scenario, internal and external steering, and checks."""

from __future__ import annotations

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.regie import ExterneRegie, InterneRegie, Projectopdracht, Regie
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.views.kit.bouwstenen import Blok, Cel, Feit, Tabel
from uitvoeringskompas.views.kit.cellen import list_feiten
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_blokken, make_hoofdstuk
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.kit.tabellen import (
    add_proza,
    code_cel,
    make_cel,
    make_links_cel,
    make_moment_cel,
    make_proza_cel,
    make_titel_cel,
    tabulate,
)
from uitvoeringskompas.views.onderwerp.bronnen import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

STIJLEN = {1: "vooral faciliteren", 2: "meer faciliteren dan sturen", 3: "evenveel sturen als faciliteren",
           4: "meer sturen dan faciliteren", 5: "vooral sturen"}  # fmt: skip


def write_regie(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the fourth chapter of the programme page, or None when nothing is said about steering."""
    dossier = verwijzer.dossier
    regie = dossier.programma.regie
    kanttekeningen = list_kanttekeningen(dossier, "regie")
    if regie is None:
        return make_hoofdstuk("regie", "Wie stuurt", Onderdeel(kanttekeningen=kanttekeningen))
    return make_hoofdstuk(
        "regie",
        "Wie stuurt",
        Onderdeel(feiten=_rol(regie), blokken=_blokken(regie)),
        Onderdeel(titel="Binnen de gemeente", feiten=_intern(verwijzer, regie), tabel=_tabulate_terreinen(regie)),
        Onderdeel(tabel=_tabulate_samenhang(regie)),
        Onderdeel(titel="Bij partners", feiten=_extern(verwijzer, regie.extern)),
        Onderdeel(titel="Opdracht aan wie stuurt", feiten=_opdracht(verwijzer, regie.projectopdracht)),
        Onderdeel(titel="Overleg en controle", feiten=_controle(regie), tabel=_tabulate_overleg(verwijzer, regie)),
        Onderdeel(tabel=_tabulate_terugkoppelingen(regie)),
        _samenleving(regie),
        Onderdeel(kanttekeningen=kanttekeningen),
    )


def _rol(regie: Regie) -> tuple[Feit, ...]:
    return list_feiten(
        ("Rol van de gemeente", code_cel(regie.rol)),
        ("Wie voert het uit", code_cel(regie.scenario)),
        ("Manier van sturen", make_cel(capitalize_first(STIJLEN[regie.stijl])) if regie.stijl else None),
        ("Wat de gemeente doet", make_cel(write_namen(regie.acties))),
        ("Portefeuillehouders", make_cel(write_opsomming(regie.portefeuillehouders))),
    )


def _blokken(regie: Regie) -> tuple[Blok, ...]:
    return make_blokken(
        *(
            (titel, render_proza(tekst) if tekst else None)
            for titel, tekst in (
                ("Wat voor gemeente we willen zijn", regie.visie),
                ("Waarom deze rol", regie.toelichting),
                ("Ruimte voor partners", regie.ruimte_partners),
                ("Regie op het beleid", regie.beleid),
                ("Regie op de uitvoering", regie.uitvoering),
                ("Regie op de inhoud", regie.inhoud),
                ("Regie op het proces", regie.proces),
            )
        )
    )


def _intern(verwijzer: Verwijzer, regie: Regie) -> tuple[Feit, ...]:
    intern = regie.intern
    if intern is None:
        return ()
    return list_feiten(
        ("Partij", make_links_cel(verwijzer.partijen([intern.partij]))),
        ("Afdeling", make_cel(intern.afdeling)),
        ("Tijd", _uren_cel(intern)),
        ("Leidinggevende", _steun_cel(intern.management, intern.steun)),
    )


def _uren_cel(intern: InterneRegie) -> Cel | None:
    return None if intern.uren_per_week is None else Cel(tekst=f"{write_getal(intern.uren_per_week)} uur per week")


def _steun_cel(management: str | None, steun: Proza | None) -> Cel | None:
    return add_proza(Cel(tekst=management or ""), steun) if management or steun else None


def _tabulate_terreinen(regie: Regie) -> Tabel | None:
    return tabulate(
        "Andere beleidsterreinen van de gemeente en wat ze bijdragen",
        regie.beleidsterreinen,
        ("Beleidsterrein", lambda found: Cel(tekst=found.naam)),
        ("Bijdrage", lambda found: make_proza_cel(found.bijdrage)),
    )


def _tabulate_samenhang(regie: Regie) -> Tabel | None:
    return tabulate(
        "Andere plannen die hiermee samenhangen",
        regie.beleidssamenhang,
        ("Document", lambda found: make_titel_cel(found.document, found.url)),
        ("Samenhang", lambda found: Cel(tekst=found.relatie.naam)),
        ("Wat we doen", lambda found: make_proza_cel(found.actie)),
    )


def _extern(verwijzer: Verwijzer, extern: ExterneRegie | None) -> tuple[Feit, ...]:
    if extern is None:
        return ()
    return list_feiten(
        ("Wie coördineert", make_links_cel(verwijzer.partijen([extern.partij]))),
        ("Projectleider", make_cel(extern.projectleider)),
        ("Rolverdeling", make_proza_cel(extern.rolverdeling)),
        ("Hoe ver de sturing gaat", make_proza_cel(extern.sturing)),
        ("Wie geld toekent", make_proza_cel(extern.middelen)),
    )


def _opdracht(verwijzer: Verwijzer, opdracht: Projectopdracht | None) -> tuple[Feit, ...]:
    if opdracht is None:
        return ()
    return list_feiten(
        ("Opdrachtgever", make_links_cel(verwijzer.partijen([opdracht.opdrachtgever]))),
        ("Opdrachtnemer", make_links_cel(verwijzer.partijen([opdracht.opdrachtnemer]))),
        ("Resultaat", make_proza_cel(opdracht.resultaat)),
        ("Rolverdeling", make_proza_cel(opdracht.rolverdeling)),
        ("Document", make_titel_cel("Bekijk de opdracht", opdracht.url) if opdracht.url else None),
    )


def _controle(regie: Regie) -> tuple[Feit, ...]:
    controle = regie.controle
    if controle is None:
        return ()
    return list_feiten(
        ("Hoe de gemeente controleert", make_proza_cel(controle.hoe)),
        ("Wanneer", make_cel(controle.wanneer)),
        ("Wie controleert", make_cel(controle.wie)),
    )


def _tabulate_overleg(verwijzer: Verwijzer, regie: Regie) -> Tabel | None:
    return tabulate(
        "Vast overleg",
        regie.overleg,
        (
            "Met wie",
            lambda found: make_links_cel(verwijzer.partijen(found.met)) or make_cel(write_opsomming(found.met)),
        ),
        ("Hoe vaak", lambda found: make_cel(found.frequentie)),
        ("Waarvoor", lambda found: make_proza_cel(found.doel)),
    )


def _tabulate_terugkoppelingen(regie: Regie) -> Tabel | None:
    return tabulate(
        "Wie hoort wat het werk oplevert",
        regie.terugkoppelingen,
        ("Aan wie", lambda found: make_cel(write_namen(found.aan))),
        ("Wanneer", lambda found: make_moment_cel(found.moment)),
        ("Hoe", lambda found: make_cel(found.hoe)),
    )


def _samenleving(regie: Regie) -> Onderdeel:
    tabel = tabulate(
        "Hoe de gemeente inwoners en organisaties helpt om het zelf te doen",
        regie.ondersteuning_samenleving,
        ("Ondersteuning", lambda found: add_proza(Cel(tekst=found.wat), found.toelichting)),
    )
    return Onderdeel(tabel=tabel)
