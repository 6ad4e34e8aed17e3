"""Chapter "Wie stuurt": role, scenario, internal and external steering, and checks."""

from __future__ import annotations

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.regie import ExterneRegie, InterneRegie, Projectopdracht, Regie
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Blok, Cel, Feit, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_feiten,
    make_blokken,
    make_hoofdstuk,
    make_uitklap,
)
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

STIJLEN = {1: "vooral faciliteren", 2: "meer faciliteren dan sturen", 3: "evenveel sturen als faciliteren",
           4: "meer sturen dan faciliteren", 5: "vooral sturen"}  # fmt: skip


def write_regie(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the fourth chapter of the programme page, or None when nothing is said about steering."""
    dossier = verwijzer.dossier
    regie = dossier.programma.regie
    kanttekeningen = list_kanttekeningen(verwijzer, "regie")
    if regie is None:
        return make_hoofdstuk("regie", "Wie stuurt", Onderdeel(kanttekeningen=kanttekeningen))
    return make_hoofdstuk(
        "regie",
        "Wie stuurt",
        Onderdeel(feiten=_rol(regie), blokken=_blokken(regie)[:1]),
        Onderdeel(uitklappen=make_uitklap("Lees hoe de gemeente stuurt", Onderdeel(blokken=_blokken(regie)[1:]))),
        *_organisatie(verwijzer, regie),
        _samenleving(regie),
        Onderdeel(kanttekeningen=kanttekeningen),
    )


def _organisatie(verwijzer: Verwijzer, regie: Regie) -> tuple[Onderdeel, ...]:
    """Return how the steering is organised, on demand: a fold for each side of it."""
    groepen = (
        (
            "Bekijk wie stuurt binnen de gemeente",
            Onderdeel(feiten=_intern(verwijzer, regie), tabel=_tabulate_terreinen(regie)),
            Onderdeel(tabel=_tabulate_samenhang(regie)),
        ),
        (
            "Bekijk wie coördineert bij partners, en wat de opdracht is",
            Onderdeel(feiten=_extern(verwijzer, regie.extern)),
            Onderdeel(titel="Opdracht aan wie stuurt", feiten=_opdracht(verwijzer, regie.projectopdracht)),
        ),
        (
            "Bekijk het overleg en de controle",
            Onderdeel(feiten=_controle(regie), tabel=_tabulate_overleg(verwijzer, regie)),
            Onderdeel(tabel=_tabulate_stuurgroepen(verwijzer, regie)),
            Onderdeel(tabel=_tabulate_terugkoppelingen(regie)),
        ),
    )
    return tuple(Onderdeel(uitklappen=make_uitklap(titel, *delen)) for titel, *delen in groepen)


def _rol(regie: Regie) -> tuple[Feit, ...]:
    return list_feiten(
        ("Rol van de gemeente", cellen.of_code(regie.rol)),
        ("Wie voert het uit", cellen.of_code(regie.scenario)),
        ("Manier van sturen", cellen.of_tekst(capitalize_first(STIJLEN[regie.stijl])) if regie.stijl else None),
        ("Wat de gemeente doet", cellen.of_tekst(write_namen(regie.acties))),
        ("Portefeuillehouders", cellen.of_tekst(write_opsomming(regie.portefeuillehouders))),
    )


def _blokken(regie: Regie) -> tuple[Blok, ...]:
    return make_blokken(
        ("Wat voor gemeente we willen zijn", regie.visie),
        ("Waarom deze rol", regie.toelichting),
        ("Ruimte voor partners", regie.ruimte_partners),
        ("Regie op het beleid", regie.beleid),
        ("Regie op de uitvoering", regie.uitvoering),
        ("Regie op de inhoud", regie.inhoud),
        ("Regie op het proces", regie.proces),
    )


def _intern(verwijzer: Verwijzer, regie: Regie) -> tuple[Feit, ...]:
    intern = regie.intern
    if intern is None:
        return ()
    return list_feiten(
        ("Partij", cellen.of_links(verwijzer.partijen([intern.partij]))),
        ("Afdeling", cellen.of_tekst(intern.afdeling)),
        ("Tijd", _uren_cel(intern)),
        ("Leidinggevende", _steun_cel(intern.management, intern.steun)),
    )


def _uren_cel(intern: InterneRegie) -> Cel | None:
    return None if intern.uren_per_week is None else Cel(tekst=f"{write_getal(intern.uren_per_week)} uur per week")


def _steun_cel(management: str | None, steun: Proza | None) -> Cel | None:
    return cellen.add_proza(Cel(tekst=management or ""), steun) if management or steun else None


def _tabulate_terreinen(regie: Regie) -> Tabel | None:
    return tabulate(
        "Andere beleidsterreinen van de gemeente en wat ze bijdragen",
        regie.beleidsterreinen,
        ("Beleidsterrein", lambda found: Cel(tekst=found.naam)),
        ("Bijdrage", lambda found: cellen.of_proza(found.bijdrage)),
    )


def _tabulate_samenhang(regie: Regie) -> Tabel | None:
    return tabulate(
        "Andere plannen die hiermee samenhangen",
        regie.beleidssamenhang,
        ("Document", lambda found: cellen.of_titel(found.document, found.url)),
        ("Samenhang", lambda found: Cel(tekst=found.relatie.naam)),
        ("Wat we doen", lambda found: cellen.of_proza(found.actie)),
    )


def _extern(verwijzer: Verwijzer, extern: ExterneRegie | None) -> tuple[Feit, ...]:
    if extern is None:
        return ()
    return list_feiten(
        ("Wie coördineert", cellen.of_links(verwijzer.partijen([extern.partij]))),
        ("Projectleider", cellen.of_tekst(extern.projectleider)),
        ("Rolverdeling", cellen.of_proza(extern.rolverdeling)),
        ("Hoe ver de sturing gaat", cellen.of_proza(extern.sturing)),
        ("Wie geld toekent", cellen.of_proza(extern.middelen)),
    )


def _opdracht(verwijzer: Verwijzer, opdracht: Projectopdracht | None) -> tuple[Feit, ...]:
    if opdracht is None:
        return ()
    return list_feiten(
        ("Opdrachtgever", cellen.of_links(verwijzer.partijen([opdracht.opdrachtgever]))),
        ("Opdrachtnemer", cellen.of_links(verwijzer.partijen([opdracht.opdrachtnemer]))),
        ("Resultaat", cellen.of_proza(opdracht.resultaat)),
        ("Rolverdeling", cellen.of_proza(opdracht.rolverdeling)),
        ("Document", cellen.of_titel("Bekijk de opdracht", opdracht.url) if opdracht.url else None),
    )


def _controle(regie: Regie) -> tuple[Feit, ...]:
    controle = regie.controle
    if controle is None:
        return ()
    return list_feiten(
        ("Hoe de gemeente controleert", cellen.of_proza(controle.hoe)),
        ("Wanneer", cellen.of_tekst(controle.wanneer)),
        ("Wie controleert", cellen.of_tekst(controle.wie)),
    )


def _tabulate_overleg(verwijzer: Verwijzer, regie: Regie) -> Tabel | None:
    return tabulate(
        "Vast overleg",
        regie.overleg,
        (
            "Met wie",
            lambda found: cellen.of_links(verwijzer.partijen(found.met)) or cellen.of_tekst(write_opsomming(found.met)),
        ),
        ("Hoe vaak", lambda found: cellen.of_tekst(found.frequentie)),
        ("Waarvoor", lambda found: cellen.of_proza(found.doel)),
    )


def _tabulate_stuurgroepen(verwijzer: Verwijzer, regie: Regie) -> Tabel | None:
    return tabulate(
        "Groepen die sturen of adviseren",
        regie.stuurgroepen,
        ("Groep", lambda found: cellen.add_proza(Cel(tekst=found.naam), found.taak)),
        ("Partijen", lambda found: cellen.of_links(verwijzer.partijen(found.partijen))),
        ("Functies", lambda found: cellen.of_tekst("; ".join(found.functies))),
        ("Hoe vaak", lambda found: cellen.of_tekst(found.frequentie)),
    )


def _tabulate_terugkoppelingen(regie: Regie) -> Tabel | None:
    return tabulate(
        "Wie hoort wat het werk oplevert",
        regie.terugkoppelingen,
        ("Aan wie", lambda found: cellen.of_tekst(write_namen(found.aan))),
        ("Wanneer", lambda found: cellen.of_moment(found.moment)),
        ("Hoe", lambda found: cellen.of_tekst(found.hoe)),
    )


def _samenleving(regie: Regie) -> Onderdeel:
    tabel = tabulate(
        "Hoe de gemeente inwoners en organisaties helpt om het zelf te doen",
        regie.ondersteuning_samenleving,
        ("Ondersteuning", lambda found: cellen.add_proza(Cel(tekst=found.wat), found.toelichting)),
    )
    return Onderdeel(tabel=tabel)
