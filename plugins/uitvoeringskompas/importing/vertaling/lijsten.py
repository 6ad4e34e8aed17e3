"""A row about a party, a goal or a figure, as an item of the list where those stand."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.importing.ding import Adres
from uitvoeringskompas.importing.duiding import Celcijfer, Celnaam, Tabelrij, Vulling
from uitvoeringskompas.importing.vertaling.opdracht import Vertaalwerk
from uitvoeringskompas.importing.vertaling.velden import as_short_value, each_of
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.vast import Vast

GEEN_JAAR = "Bij een meting hoort een jaar, en dat staat hier niet bij. Zet het getal er zelf in, met het jaar."
GEEN_GETAL = "Hier staat geen getal waar niets bij overblijft. Zet het er zelf in."
GEEN_INDICATOR = "Bij dit cijfer hoort één indicator, en die staat niet in deze rij. Zet het er zelf in."
ONBEKEND_DOEL = "Dit doel staat niet in de plannen en niet in de tabel. Zet de indicator zelf bij een doel."
FIELDS = {"nummer": "nummers", "opmerking": "toelichting"}
"""Where a meaning has another name than the field."""


class Lijstsoort(Vast):
    """How rows about one kind of thing are read: which schema says what its fields are, and which meaning names it."""

    stem: str
    naam: str


LIJSTEN = {
    "partijen": Lijstsoort(stem=Kind.PARTIJEN, naam="naam"),
    "indicatoren": Lijstsoort(stem=Kind.INDICATOREN, naam="naam"),
    "doelen": Lijstsoort(stem=Kind.PROGRAMMA, naam="titel"),
}


def define(werk: Vertaalwerk, soort: str, kenmerk: str, naam: str, rij: Tabelrij) -> None:
    """Keep all that a row says of a thing with a name; what names other things comes after all rows are known."""
    lijst, namen = LIJSTEN[soort], werk.namen[soort]
    adres = namen.soort.adres(kenmerk)
    velden: dict[str, Value] = {lijst.naam: naam}
    for vulling in rij.alle(lijst.naam):
        werk.boek.put(vulling, adres, lijst.naam)
    for betekenis in dict.fromkeys(vulling.betekenis for vulling in rij.vullingen):
        if betekenis != lijst.naam:
            value = _plain(werk, adres, f"{soort}.{FIELDS.get(betekenis, betekenis)}", tuple(rij.alle(betekenis)))
            if value is not None:
                velden[FIELDS.get(betekenis, betekenis)] = value
    extra = namen.soort.aanvulling(Celnaam(naam=naam))
    namen.define(naam, kenmerk, velden, {key: value for key, value in extra.items() if key not in velden})


def _plain(werk: Vertaalwerk, adres: Adres, pad: str, vullingen: Sequence[Vulling]) -> Value:
    """Return what a field holds that is nothing but words or choices; None for any other."""
    veld = werk.opdracht.knowledge.register.velden.get((LIJSTEN[adres.lijst[0]].stem, pad))
    waarden = [waarde for vulling in vullingen for waarde in vulling.waarden]
    if veld is None or not waarden or any(isinstance(waarde, Celnaam) for waarde in waarden):
        return None
    value, waarom = as_short_value(veld, waarden)
    for vulling in vullingen:
        if waarom:
            werk.boek.leave(vulling, waarom)
        else:
            werk.boek.put(vulling, adres, veld.key)
    return value


def connect(werk: Vertaalwerk, soort: str, kenmerk: str, rij: Tabelrij) -> None:
    """Put what a row says of other things: the figures of a goal, the priority that it is part of."""
    adres = werk.namen[soort].soort.adres(kenmerk)
    if soort == "doelen":
        _priority(werk, kenmerk, rij)
        found = _indicatoren(werk, kenmerk, rij)
        _figures(werk, found[0] if len(found) == 1 else None, rij)
    elif soort == "indicatoren":
        _figures(werk, kenmerk, rij)
        for vulling, genoemd in each_of(rij.alle("doelen"), Celnaam):
            doel = werk.namen["doelen"].find(genoemd.naam)
            if doel and werk.namen["doelen"].add(doel, "indicatoren", kenmerk):
                werk.boek.put(vulling, adres, "naam")
            else:
                werk.boek.leave(vulling, ONBEKEND_DOEL)


def _priority(werk: Vertaalwerk, kenmerk: str, rij: Tabelrij) -> None:
    namen = werk.namen["prioriteiten"]
    for number, (vulling, genoemd) in enumerate(each_of(rij.alle("prioriteit"), Celnaam)):
        if number:
            werk.boek.leave(vulling, "Een doel hoort bij één prioriteit. Kies zelf welke.")
            continue
        werk.namen["doelen"].set(kenmerk, "prioriteit", namen.id_of(genoemd))
        werk.boek.put(vulling, werk.namen["doelen"].soort.adres(kenmerk), "prioriteit")


def _indicatoren(werk: Vertaalwerk, doel: str, rij: Tabelrij) -> list[str]:
    found = []
    for vulling, genoemd in each_of(rij.alle("indicator"), Celnaam):
        kenmerk = werk.namen["indicatoren"].id_of(genoemd)
        werk.namen["doelen"].add(doel, "indicatoren", kenmerk)
        werk.boek.put(vulling, werk.namen["doelen"].soort.adres(doel), "indicatoren")
        found.append(kenmerk)
    return found


def _figures(werk: Vertaalwerk, indicator: str | None, rij: Tabelrij) -> None:
    """Put what was measured and what is aimed at with the indicator that it is about."""
    for betekenis, lijst in (("nulmeting", "nulmetingen"), ("meting", "metingen"), ("streefwaarde", "streefwaarden")):
        for vulling in rij.alle(betekenis):
            for cijfer in vulling.waarden:
                item = _figure(werk, lijst, cijfer, vulling.jaar)
                if isinstance(item, str):
                    werk.boek.leave(vulling, item)
                elif indicator and werk.namen["indicatoren"].add(indicator, lijst, item):
                    werk.boek.put(vulling, werk.namen["indicatoren"].soort.adres(indicator), lijst)
                else:
                    werk.boek.leave(vulling, GEEN_INDICATOR)


def _figure(werk: Vertaalwerk, lijst: str, cijfer: object, jaar: int | None) -> dict[str, Value] | str:
    """Return a figure as an item of its list, or why it is none."""
    if not isinstance(cijfer, Celcijfer) or cijfer.waarde is None:
        return GEEN_GETAL
    year = cijfer.jaar or jaar
    about = {"bij_benadering": True} if cijfer.ongeveer and lijst != "streefwaarden" else {}
    if lijst == "metingen":
        return {"meetjaar": year, "waarde": cijfer.waarde, **about} if year else GEEN_JAAR
    known: dict[str, Value] = {"meetjaar" if lijst == "nulmetingen" else "jaar": year} if year else {}
    if lijst == "nulmetingen":
        return {"voor": werk.opdracht.pad, "waarde": cijfer.waarde, **known, **about}
    operator: dict[str, Value] = {"operator": cijfer.operator} if cijfer.operator else {}
    return {**known, **operator, "waarde": cijfer.waarde, "gesteld_in": werk.opdracht.pad}
