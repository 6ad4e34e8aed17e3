"""Words of health and municipalities that no word list takes apart or puts together, kept by hand for a search."""

from __future__ import annotations

from collections.abc import Mapping

DELEN: Mapping[str, tuple[str, str]] = {
    whole.replace("|", ""): (whole.partition("|")[0], whole.partition("|")[2])
    for whole in [
        "mantel|zorger",
        "mantel|zorgers",
        "mantel|zorg",
        "wijk|team",
        "wijk|teams",
        "buurt|team",
        "leefstijl|coach",
        "leefstijl|coaches",
        "beweeg|coach",
        "beweeg|coaches",
        "huisartsen|praktijk",
        "huis|arts",
        "huis|artsen",
        "kansen|gelijkheid",
        "kansen|ongelijkheid",
        "val|preventie",
        "val|risico",
        "val|ongeval",
        "zieken|huis",
        "zieken|huizen",
        "geld|zorgen",
        "uitvoerings|programma",
        "gezondheids|beleid",
        "gezondheids|verschil",
        "gezondheids|verschillen",
        "gezondheids|achterstand",
        "gezondheids|achterstanden",
        "over|gewicht",
        "onder|gewicht",
        "rook|vrij",
        "rook|vrije",
        "vape|vrij",
        "alcohol|gebruik",
        "drugs|gebruik",
        "sport|vereniging",
        "sport|verenigingen",
        "school|plein",
        "school|pleinen",
        "speel|plek",
        "speel|plekken",
        "zorg|verzekeraar",
        "zorg|kosten",
        "zorg|vraag",
        "zorg|vragen",
        "schuld|hulp|verlening",
        "armoede|beleid",
        "jeugd|gezondheidszorg",
        "jeugd|zorg",
        "jeugd|hulp",
        "jong|volwassenen",
        "jong|volwassene",
        "buurtsport|coach",
        "buurtsport|coaches",
        "combinatie|functie",
        "combinatie|functies",
        "cultuur|coach",
        "cultuur|coaches",
        "tussen|rapportage",
        "tussen|rapportages",
        "keten|aanpak",
        "preventie|akkoord",
        "sport|akkoord",
        "wandel|groep",
        "wandel|groepen",
    ]
}
"""Compounds with where they come apart."""

GELIJK: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
    alcohol drank drinken
    roken vapen tabak nicotine
    overgewicht obesitas dik dikke
    diabetes suikerziekte
    baby babys baby's zuigeling
    ouderen senioren bejaarden 65-plussers
    jongeren jeugd pubers
    kinderen jeugd
    scholieren leerlingen
    bedrijven werkgevers
    huisarts dokter
    geld kosten kost budget begroting begroot
    armoede geldzorgen schulden
    depressie depressief somber somberheid
    mentale psychische mentaal psychisch
    eenzaam eenzaamheid
    klimaat hitte
    evaluatie terugblik
    tussenrapportage voortgang
    kansengelijkheid kansenongelijkheid gezondheidsverschillen
    schoolplein schoolpleinen schoolterrein schoolterreinen
    sportvereniging sportverenigingen sportclub sportclubs
    stress gestrest gestresst
    hertogenbosch bosch den
    buurtsportcoach buurtsportcoaches beweegcoach combinatiefunctionaris combinatiefuncties
    """.splitlines()
    if line.strip()
)
"""Words that people take for each other when they search."""
