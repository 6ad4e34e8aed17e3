"""Which files are filled, what they refer to, and what the type of a field does not tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from uitvoeringskompas.model import verwijzing

Data: TypeAlias = Any  # whatever JSON can hold
STREEK = "streek/2026/gevuld"
FILES: Mapping[str, tuple[str, ...]] = {
    "profiel": ("streek/profiel.yaml", "almere/profiel.yaml"),
    "partijen": ("streek/partijen.yaml",),
    "indicatoren": ("streek/indicatoren.yaml",),
    "nota": ("streek/notas/nota-een.yaml", "streek/notas/nota-twee.yaml"),
    "programma": (f"{STREEK}/programma.yaml",),
    "interventie": (f"{STREEK}/interventies/een.yaml", f"{STREEK}/interventies/twee.yaml"),
    "voortgang": (f"{STREEK}/voortgang/2026-12-30.yaml",),
    "evaluatie": (f"{STREEK}/evaluatie.yaml",),
    "site": ("site.yaml",),
}
"""The filled files. Some kinds have two, so that a reference can lead to either."""

OUD = tuple(f"oud-{number}" for number in range(10, 40))
"""Ids of an earlier year, of every kind of thing that has a past."""
VROEGER = {
    "titel": "Vroeger",
    "samenvatting": "Vroeger.",
    "reikwijdte": {"soort": "totaal"},
    "looptijd": {"van": 2025, "tot_en_met": 2025},
    "status": "geevalueerd",
}
AROUND: Mapping[str, Data] = {
    **{f"streek/2025/{pad}/programma.yaml": {**VROEGER, "titel": f"Vroeger {pad}"} for pad in OUD[:5]},
    **{
        f"{found}/profiel.yaml": {"soort": "gemeente", "naam": f"Gemeente {found}", "herkomst": "fictief"}
        for found in OUD[:10]
    },
    "streek/2025/oud-1/programma.yaml": {
        **VROEGER,
        "titel": "Vroeger oud-10",
        "doelen": [{"id": found, "titel": f"Doel {found}"} for found in OUD],
        "prioriteiten": [{"id": found, "titel": f"Prioriteit {found}"} for found in OUD],
        "begroting": {"regels": [{"id": found, "naam": f"Regel {found}", "jaar": 2025, "begroot": 1} for found in OUD]},
    },
    **{
        f"streek/2025/oud-1/interventies/{found}.yaml": {
            "titel": f"Interventie {found}",
            "soort": "interventie",
            "wat": "Iets van vroeger.",
            "status": "afgerond",
        }
        for found in OUD
    },
    "streek/2026/zuster/programma.yaml": {
        **VROEGER,
        "titel": "Zusterprogramma",
        "looptijd": {"van": 2026, "tot_en_met": 2026},
    },
    "almere/2026/samen/programma.yaml": {**VROEGER, "titel": "Samen", "looptijd": {"van": 2026, "tot_en_met": 2026}},
    **{
        f"almere/2026/samen/interventies/{found}.yaml": {
            "titel": f"Gedeelde {found}",
            "soort": "interventie",
            "wat": "Iets van een ander.",
            "status": "loopt",
        }
        for found in ("een", "twee")
    },
}
"""What the filled plans refer to besides each other."""

ALTERNATIVES = (
    ("bereik", "geen_bereik"),
    *(("waarde", "geen_waarde"), ("eenheid", "geen_waarde"), ("begroot", "geen_bedrag")),
    *(("bijgesteld", "geen_bedrag"), ("verwacht", "geen_bedrag"), ("besteed", "geen_bedrag")),
    *(("besteed", "ontvangen"), ("aandeel_van", "aandeel_van_regel")),
    *(("uitvoerders", "uitvoerders_onbekend"), ("onderdeel_van", "hoort_bij")),
    ("deelnemers", "code"),
)
"""What excludes each other: the first of two things has the one, the second the other."""

TO_ITS_OWN_KIND = frozenset({"onder", "onderdeel_van", "opvolger"})
"""Leads from the first of two things to the second."""
NTH = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht")
SEVERAL: Mapping[str, int] = {"bronnen": 8}
"""How many things stand in a list, when it is more than two: every figure has a source of its own."""
TARGETS: Mapping[object, tuple[str, ...]] = {
    verwijzing.PartijId: ("partijen-een", "partijen-twee"),
    verwijzing.IndicatorId: ("indicatoren-een", "indicatoren-twee"),
    verwijzing.ReeksId: ("reeksen-een", "reeksen-twee"),
    verwijzing.NotaId: ("nota-een", "nota-twee"),
    verwijzing.DoelId: ("doelen-een", "doelen-twee"),
    verwijzing.PrioriteitId: ("prioriteiten-een", "prioriteiten-twee"),
    verwijzing.InterventieId: ("een", "twee"),
    verwijzing.DekkingId: ("dekking-een", "dekking-twee"),
    verwijzing.RegelId: ("regels-een", "regels-twee"),
    verwijzing.AfspraakId: ("prestatieafspraken-een", "prestatieafspraken-twee"),
    verwijzing.ResultaatId: ("beoogde-resultaten-een", "beoogde-resultaten-twee"),
    verwijzing.RisicoId: ("risicos-een", "kansen-twee"),
    verwijzing.BronId: tuple(f"bronnen-{nth}" for nth in NTH),
    verwijzing.DeelnemerId: ("deelnemers-een", "deelnemers-twee"),
    verwijzing.ProgrammaPad: ("2025/oud-13", "2025/oud-14"),
    verwijzing.ZusterPad: ("2026/zuster", "2026/zuster"),
    verwijzing.NotaOfProgramma: ("nota-een", "2026/gevuld"),
    verwijzing.LesPad: ("2026/gevuld", "2026/gevuld/een"),
    verwijzing.ElderPad: ("almere/2026/samen/een", "almere/2026/samen/twee"),
}
"""Where a reference leads: that of the first of two things, and that of the second."""

STIJL = {
    "logo": "huisstijl/logo.svg",
    "favicon": "huisstijl/icoon.svg",
    "lettertype": "Verdana",
    "tokens": "huisstijl/tokens.json",
}
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>'
TOKENS = '{"utrecht": {"link": {"color": {"value": "#1a5c8e"}}}}'
STIJLBESTANDEN: Mapping[str, str] = {
    f"{home}{file}": TOKENS if file.endswith(".json") else PICTURE
    for home in ("", "streek/", "almere/")
    for file in STIJL.values()
    if "/" in file
}
"""What the house styles name, by path."""

MADE: Mapping[tuple[str, str], tuple[Data, Data]] = {
    ("profiel", "soort"): ("regio", "gemeente"),
    ("profiel", "herkomst"): ("openbare_bron", "openbare_bron"),
    ("programma", "herkomst"): ("openbare_bron", "openbare_bron"),
    ("interventie", "prioriteit"): ("prioriteiten-twee", "prioriteiten-een"),
    ("evaluatie", "resultaten.doel"): ("doelen-twee", "doelen-een"),
    ("evaluatie", "resultaten.indicator"): ("indicatoren-twee", "indicatoren-een"),
    ("evaluatie", "financien.geen_bedrag"): ("niet_gezien", "niet_gezien"),
    ("programma", "begroting.regels.aandeel_van_regel"): ("", "regels-een"),
    ("programma", "was"): ("2025/oud-10", ""),
    ("programma", "vervangt"): ("2025/oud-11", ""),
    ("programma", "afgesplitst_van"): ("2025/oud-12", ""),
    ("nota", "status"): ("vastgesteld", "vastgesteld"),
    ("programma", "status"): ("in_uitvoering", "in_uitvoering"),
    ("programma", "looptijd.van"): (2026, 2026),
    ("programma", "looptijd.tot_en_met"): (2028, 2028),
    ("voortgang", "peildatum"): ("2026-12-30", "2026-12-30"),
    ("evaluatie", "peildatum"): ("2026-12-31", "2026-12-31"),
    **{(stem, f"huisstijl.{key}"): (made, made) for stem in ("profiel", "site") for key, made in STIJL.items()},
}
"""What a type does not tell, for the first and the second of two things."""
PAST = frozenset({"was", "vervangt", "afgesplitst_van"})


def stem_of(file: str) -> str:
    """Return the kind of a filled file."""
    return next(stem for stem, files in FILES.items() if file in files)
