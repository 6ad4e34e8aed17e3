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

LEEG: frozenset[str] = frozenset(
    word
    for line in """
    aan af al alle allen als alles ander andere bij binnen daar dan dat de deze die dit doen doet door dus een en er
    geen haar had hebben heeft hem het hier hij hoe hun ieder iemand iets in is ja je jij jou jouw kan kunnen kun maar
    maken maakt meer men met mij mijn moet moeten na naar nadat niet niets nog nu of om omdat ons onze ook op over per
    staan staat te tegen tot tussen uit uw van vanaf veel voor waar wanneer waren was wat we welke wel werd wie wij wil
    willen worden wordt zal ze zelf zich zien zij zijn zo zonder zou
    """.splitlines()
    for word in line.split()
)
"""Words that no search is about: they stand on every page, so no other form of them is needed."""
