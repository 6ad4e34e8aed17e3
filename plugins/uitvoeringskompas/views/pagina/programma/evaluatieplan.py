"""Chapter "Hoe weten we of het werkt": the plan for evaluating and following, and the reports that there are."""

from __future__ import annotations

from uitvoeringskompas.model.evaluatieplan import Evaluatieplan, Monitoring
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, fold_long, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_evaluatieplan(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the sixth chapter of the programme page, or None when nothing is planned or reported."""
    dossier = verwijzer.dossier
    programma = dossier.programma
    plan = programma.evaluatieplan
    kanttekeningen = list_kanttekeningen(verwijzer, "evaluatie")
    return make_hoofdstuk(
        "evaluatie",
        "Hoe weten we of het werkt",
        _verslagen(verwijzer),
        fold_long(_plan(verwijzer, plan)) if plan else None,
        Onderdeel(
            titel="Wat we volgen", anker="monitoring", tabel=_tabulate_monitoring(verwijzer, programma.monitoring)
        ),
        Onderdeel(titel="Wat de raad krijgt", anker="raad", tabel=_tabulate_tussenrapportages(verwijzer)),
        Onderdeel(kanttekeningen=kanttekeningen),
    )


def _verslagen(verwijzer: Verwijzer) -> Onderdeel:
    """Return the reports that exist, with their first words."""
    tabel = tabulate(
        "Rapportages en evaluaties van dit programma",
        verwijzer.dossier.verslagen,
        ("Verslag", lambda found: Cel(links=(verwijzer.verslag(found),))),
        ("Peildatum", lambda found: Cel(tekst=write_moment(found.peildatum))),
        ("Naar de raad", lambda found: cellen.of_moment(found.naar_raad_op)),
    )
    return Onderdeel(titel="Hoe het gaat en wat het opleverde", anker="verslagen", tabel=tabel)


def _plan(verwijzer: Verwijzer, plan: Evaluatieplan) -> Onderdeel:
    tabel = tabulate(
        "Wat we evalueren",
        plan.onderdelen,
        ("Wat", lambda found: Cel(tekst=found.wat)),
        ("Voor welk doel", lambda found: cellen.of_links(verwijzer.doelen([found.doel]))),
        ("Wanneer", lambda found: cellen.of_moment(found.wanneer)),
        ("Hoe", lambda found: cellen.of_proza(found.hoe)),
        ("Wie", lambda found: cellen.of_tekst(found.wie)),
    )
    return Onderdeel(
        titel="Evaluatieplan",
        anker="evaluatieplan",
        proza=proza_of(plan.methode),
        feiten=_plan_feiten(plan),
        tabel=tabel,
    )


def _plan_feiten(plan: Evaluatieplan) -> tuple[Feit, ...]:
    return list_feiten(
        ("Soort evaluatie", cellen.of_tekst(write_namen(plan.soorten))),
        ("Terugkoppeling wanneer", cellen.of_tekst(plan.terugkoppeling_wanneer)),
        ("Terugkoppeling hoe", cellen.of_proza(plan.terugkoppeling_hoe)),
        ("Wat we van partijen vragen", cellen.of_proza(plan.verwacht_van_partijen)),
    )


def _tabulate_monitoring(verwijzer: Verwijzer, monitoring: tuple[Monitoring, ...]) -> Tabel | None:
    return tabulate(
        "Wat we tijdens de uitvoering volgen",
        monitoring,
        ("Wat", lambda found: cellen.add_proza(Cel(tekst=found.wat), found.toelichting)),
        ("Indicator", lambda found: cellen.of_links(verwijzer.indicatoren([found.indicator]))),
        ("Bron", lambda found: cellen.of_tekst(found.bron)),
        ("Hoe vaak", lambda found: cellen.of_tekst(found.frequentie)),
        ("Wie", lambda found: cellen.of_tekst(found.wie)),
    )


def _tabulate_tussenrapportages(verwijzer: Verwijzer) -> Tabel | None:
    raad = verwijzer.dossier.programma.raad
    return tabulate(
        "Tussenrapportages voor de raad",
        raad.tussenrapportages if raad else (),
        ("Moment", lambda found: cellen.add_proza(Cel(tekst=write_moment(found.moment)), found.toelichting)),
        ("Naar de raad", lambda found: cellen.of_moment(found.naar_raad_op)),
        ("Document", lambda found: cellen.of_link(f"Bekijk de rapportage: {write_moment(found.moment)}", found.url)),
    )
