"""The short lists of the quality page: the six components, the six points for the execution, and the mix."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.mix import mix_of_doelen
from uitvoeringskompas.rules.leidraad.oordeel import Oordeel
from uitvoeringskompas.rules.leidraad.samenvatting import Component, Uitvoeringspunt, check_execution, list_components
from uitvoeringskompas.taal.zin import capitalize_first, quote
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Label
from uitvoeringskompas.views.kit.codes import pijler_label
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.mix import describe_mix
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_missing, write_geen
from uitvoeringskompas.views.pagina.kwaliteit.punten import link_punt

AANWEZIG = Label(soort="behaald", tekst="Staat erin")
NOG_NIET = Label(soort="niet-gestart", tekst="Nog niet")
NIET_GEVONDEN = Label(soort="niet-gestart", tekst="Niet gevonden in de openbare bron")
DEELS_GEVONDEN = Label(soort="deels", tekst="Voor een deel gevonden")
NIET_VAN_TOEPASSING = Label(soort="niet-gestart", tekst="Nog niet van toepassing")
IN_ORDE = Label(soort="behaald", tekst="In orde")


def write_components(verwijzer: Verwijzer, oordelen: tuple[Oordeel, ...]) -> Hoofdstuk | None:
    """Return the six components, with what can still be added to each."""
    transcribed = verwijzer.dossier.is_transcribed
    absent, begun = (NIET_GEVONDEN, DEELS_GEVONDEN) if transcribed else (NOG_NIET, NOG_NIET)

    def stand(component: Component) -> Label:
        return AANWEZIG if component.is_aanwezig else begun if component.is_deels else absent

    def still_open(component: Component) -> Cel | None:
        if transcribed:
            return None
        if not component.open:
            return cellen.empty("niets meer")
        return Cel(links=tuple(link_punt(verwijzer, oordeel.onderdeel) for oordeel in component.open))

    tabel = tabulate(
        "De zes onderdelen van een programma",
        list_components(verwijzer.dossier, oordelen),
        ("Onderdeel", lambda component: Cel(tekst=component.naam)),
        ("Staat het erin?", lambda component: Cel(labels=(stand(component),))),
        ("Dit kan er nog bij", still_open),
    )
    return make_hoofdstuk("onderdelen", "De zes onderdelen", Onderdeel(tabel=tabel))


def write_execution(verwijzer: Verwijzer, oordelen: tuple[Oordeel, ...]) -> Hoofdstuk | None:
    """Return the six points that make an execution succeed; of a public source only whether they were found in it."""
    transcribed = verwijzer.dossier.is_transcribed

    def stand(punt: Uitvoeringspunt) -> Label:
        if punt.is_gehaald:
            return AANWEZIG if transcribed else IN_ORDE
        if transcribed:
            return DEELS_GEVONDEN
        return NIET_VAN_TOEPASSING if punt.is_gehaald is None else NOG_NIET

    punten = check_execution(verwijzer.dossier, oordelen)
    tabel = tabulate(
        "Zes punten voor een goede uitvoering",
        (punt for punt in punten if punt.is_gehaald or punt.is_deels or not transcribed),
        ("Punt", lambda punt: Cel(tekst=punt.naam)),
        ("Stand", lambda punt: Cel(labels=(stand(punt),))),
        (
            "Waarom",
            lambda punt: None if transcribed else Cel(tekst=capitalize_first(punt.reden)),
        ),
    )
    intro = "Met deze zes punten is de kans groter dat de uitvoering lukt."
    slot = _describe_absent(verwijzer, punten) if transcribed else ""
    return make_hoofdstuk("uitvoering", "Klaar om uit te voeren", Onderdeel(intro=intro, tabel=tabel, slot=slot))


def _describe_absent(verwijzer: Verwijzer, punten: Iterable[Uitvoeringspunt]) -> str:
    """Return once which points were not found in a public source."""
    absent = (quote(punt.naam) for punt in punten if not (punt.is_gehaald or punt.is_deels))
    return describe_missing(verwijzer.dossier, absent, "")


def write_mix(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return how the interventies are spread over the four pijlers."""
    mix, pijlers = mix_of_doelen(verwijzer.dossier), verwijzer.blad.knowledge.codelijst("pijler")
    if not verwijzer.dossier.interventies:
        return None
    tabel = tabulate(
        "Interventies per pijler",
        mix.per_pijler,
        ("Pijler", lambda cel: Cel(labels=(pijler_label(pijlers[cel.pijler]),))),
        ("Aantal", lambda cel: Cel(tekst=str(len(cel.interventies)), getal=True)),
        (
            "Interventies",
            lambda cel: (
                Cel(links=verwijzer.interventies(found.id for found in cel.interventies))
                if cel.interventies
                else cellen.empty(write_geen(verwijzer.dossier))
            ),
        ),
    )
    return make_hoofdstuk(
        "mix",
        "De mix over vier pijlers",
        Onderdeel(intro=describe_mix(verwijzer.blad, verwijzer.dossier, mix), tabel=tabel),
    )
