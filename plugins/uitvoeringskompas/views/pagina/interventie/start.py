"""Chapter "Klaar voor de start": training, materials, support, and six things to have in order. Guideline E7 to E14."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.gereedheid import Materiaal, Training
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first, lower_first, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks


def write_start(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on being ready; who transcribes a document is not asked what it does not tell."""
    return make_hoofdstuk(
        "start",
        "Klaar voor de start",
        Onderdeel(
            uitklappen=(
                *make_uitklap(
                    "Zes punten voor de start, en wat er al over bekend is",
                    None if verwijzer.dossier.is_transcribed else _check(verwijzer, interventie),
                ),
                *make_uitklap("Training", Onderdeel(tabel=_tabulate_training(interventie))),
                *make_uitklap("Materialen", Onderdeel(tabel=_tabulate_materialen(interventie))),
                *make_uitklap(
                    "Hulp tijdens het werk", Onderdeel(tabel=_tabulate_ondersteuning(verwijzer, interventie))
                ),
            )
        ),
        show_remarks(verwijzer, interventie, "start"),
    )


def _check(verwijzer: Verwijzer, interventie: Interventie) -> Onderdeel:
    """Return what the plans say about six things to have in order before the start; facts, never a score."""
    programma = verwijzer.dossier.programma
    found = {
        "Training en hulp": _describe_training(interventie),
        "Apparatuur en materialen": _describe_materialen(interventie),
        "Betrokken partijen": _describe_partijen(interventie),
        "Volgen hoe het gaat": _describe_monitoring(interventie),
        "Successen vieren": _describe_vieringen(programma),
        "Borging van de kwaliteit": _describe_borging(programma),
    }
    missing = write_opsomming(lower_first(naam) for naam, wat in found.items() if not wat)
    tabel = tabulate(
        "Zes punten voor de start, en wat er al over bekend is",
        ((naam, wat) for naam, wat in found.items() if wat),
        ("Punt", lambda each: Cel(tekst=each[0])),
        ("Wat er is", lambda each: Cel(tekst=capitalize_first(each[1]))),
    )
    return Onderdeel(tabel=tabel, slot=f"Niet genoemd: {missing}." if tabel and missing else "")


def _describe_training(interventie: Interventie) -> str:
    training, vormen = interventie.training, {found.vorm for found in interventie.ondersteuning}
    klaar = sum(bool(found.afgerond) for found in training)
    afgerond = f", {klaar} afgerond" if klaar or all(found.afgerond is False for found in training) else ""
    delen = [f"{write_aantal(len(training), 'training', 'trainingen')}{afgerond}"] if training else []
    hulp = write_opsomming(vorm.in_zin for vorm in sorted(vormen, key=lambda vorm: place_in_alfabet(vorm.naam)))
    return "; ".join((*delen, hulp)) if hulp else "".join(delen)


def _describe_materialen(interventie: Interventie) -> str:
    materialen = interventie.materialen
    werkend = sum(bool(found.beschikbaar and found.werkt) for found in materialen)
    aantal = len(materialen)
    if not aantal:
        return ""
    if werkend == aantal:
        return "alles is er en werkt"
    if not werkend:
        return f"{write_aantal(aantal, 'materiaal', 'materialen')} genoemd"
    return f"van {werkend} van de {aantal} materialen is bekend dat ze er zijn en werken"


def _describe_partijen(interventie: Interventie) -> str:
    aantal = len(interventie.uitvoerders)
    delen = (
        write_aantal(aantal, "partij voert het uit", "partijen voeren het uit") if aantal else "",
        "er is een vast aanspreekpunt" if interventie.aanspreekpunt else "",
    )
    return write_opsomming(delen)


def _describe_monitoring(interventie: Interventie) -> str:
    aantal = len(interventie.resultaten)
    gemeten = sum(bool(found.indicator) for found in interventie.resultaten)
    if not aantal:
        return ""
    met_indicator = f", {gemeten} met een indicator" if gemeten else ""
    return f"{write_aantal(aantal, 'resultaat', 'resultaten')} om te volgen{met_indicator}"


def _describe_vieringen(programma: Programma) -> str:
    aantal = len(programma.communicatie.vieringen) if programma.communicatie else 0
    return f"het programma noemt {write_aantal(aantal, 'viering', 'vieringen')}" if aantal else ""


def _describe_borging(programma: Programma) -> str:
    kwaliteit = programma.borging.kwaliteit if programma.borging else None
    return "het programma zegt hoe de kwaliteit goed blijft" if kwaliteit else ""


def _tabulate_training(interventie: Interventie) -> Tabel | None:
    return tabulate(
        "Training voor wie het uitvoert",
        interventie.training,
        ("Training", lambda found: Cel(tekst=found.titel, opmerking="samen met anderen" if found.gezamenlijk else "")),
        ("Vorm", lambda found: cellen.of_naam(found.vorm)),
        ("Voor wie", lambda found: cellen.of_tekst(found.voor)),
        (
            "Wanneer",
            lambda found: cellen.of_tekst(capitalize_first(write_moment(found.moment)) if found.moment else None),
        ),
        ("Afgerond", _afgerond_cel),
    )


def _afgerond_cel(training: Training) -> Cel | None:
    return _ja_nee(training.afgerond)


def _ja_nee(waarde: bool | None) -> Cel | None:  # noqa: FBT001 - the value that is written, no switch
    return None if waarde is None else Cel(tekst="Ja" if waarde else "Nee")


def _tabulate_materialen(interventie: Interventie) -> Tabel | None:
    return tabulate(
        "Apparatuur en materialen",
        interventie.materialen,
        ("Materiaal", lambda found: Cel(tekst=found.naam)),
        ("Soort", lambda found: cellen.of_naam(found.soort)),
        ("Is het er", lambda found: _ja_nee(found.beschikbaar)),
        ("Werkt het", _werkt_cel),
        ("Wie zorgt ervoor", lambda found: cellen.of_tekst(found.verantwoordelijk)),
    )


def _werkt_cel(materiaal: Materiaal) -> Cel | None:
    return _ja_nee(materiaal.werkt)


def _tabulate_ondersteuning(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    return tabulate(
        "Hulp voor wie het uitvoert",
        interventie.ondersteuning,
        ("Vorm", lambda found: cellen.add_proza(Cel(tekst=found.vorm.naam), found.toelichting)),
        ("Wanneer", lambda found: cellen.of_tekst(", ".join(_list_tijden(found.moment, found.frequentie)))),
        ("Met wie", lambda found: cellen.of_links(verwijzer.partijen(found.met))),
    )


def _list_tijden(moment: str | None, frequentie: str | None) -> Iterator[str]:
    if moment:
        yield capitalize_first(write_moment(moment))
    if frequentie:
        yield lower_first(frequentie) if moment else frequentie
