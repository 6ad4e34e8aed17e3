"""The skeleton of each kind of file that can be begun: where it goes and what stands in it from the start."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.writing.names import slug_of
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.notation import written
from uitvoeringskompas.writing.skeleton import write_skeleton

INLEIDING = "Vertel hier in een paar zinnen wie jullie zijn en wat mensen op deze pagina vinden."
SAMENVATTING = "Vertel hier in drie zinnen wat jullie gaan doen, voor wie en waarom."
WAT = "Vertel hier in gewone taal wat jullie gaan doen."
VOORTGANG = "Vertel hier in een paar zinnen hoe het gaat. Noem ook wat tegenvalt."
EVALUATIE = "Vertel hier in een paar zinnen wat het programma opleverde. Noem ook wat niet lukte."


def new_gemeente(knowledge: Knowledge, naam: str, soort: str) -> NewFile:
    """Return the profile of a new gemeente or regio; a known gemeente gets its CBS code."""
    filled = {"soort": soort, "naam": naam, "inleiding": INLEIDING, "herkomst": "eigen"}
    code = next((str(item) for item in knowledge.codelijst("gemeente").values() if item.naam == naam), None)
    if soort == "gemeente" and code:
        filled["code"] = code
    return _file(knowledge, Kind.PROFIEL, f"{slug_of(naam)}/profiel.yaml", **filled)


def new_programma(knowledge: Knowledge, gemeente: str, jaar: int, naam: str) -> NewFile:
    """Return a new programme of one year, in concept."""
    return _file(
        knowledge,
        Kind.PROGRAMMA,
        f"{gemeente}/{jaar}/{slug_of(naam)}/programma.yaml",
        titel=naam,
        samenvatting=SAMENVATTING,
        reikwijdte="\n  soort: totaal",
        looptijd=f"\n  van: {jaar}\n  tot_en_met: {jaar}",
        status="concept",
    )


def new_interventie(knowledge: Knowledge, gemeente: str, pad: str, naam: str) -> NewFile:
    """Return a new interventie that has not started."""
    return _file(
        knowledge,
        Kind.INTERVENTIE,
        f"{gemeente}/{pad}/interventies/{slug_of(naam)}.yaml",
        titel=naam,
        soort="interventie",
        wat=WAT,
        status="niet_gestart",
    )


def new_voortgang(
    knowledge: Knowledge, gemeente: str, pad: str, peildatum: str, interventies: Sequence[str]
) -> NewFile:
    """Return a new interim report with a line for every interventie of the programme."""
    return _file(
        knowledge,
        Kind.VOORTGANG,
        f"{gemeente}/{pad}/voortgang/{peildatum}.yaml",
        peildatum=peildatum,
        samenvatting=VOORTGANG,
        **_per_interventie(interventies, "status, status_reden, gedaan, bereik, bereik_eenheid, oordeel_tijd"),
    )


def new_evaluatie(  # noqa: PLR0913, PLR0917 -- what an editor says
    knowledge: Knowledge, gemeente: str, pad: str, peildatum: str, interventies: Sequence[str], jaar: int | None = None
) -> NewFile:
    """Return a new evaluation of the programme, or of one year of it, with a line for every interventie."""
    return _file(
        knowledge,
        Kind.EVALUATIE,
        f"{gemeente}/{pad}/evaluatie{f'-{jaar}' if jaar else ''}.yaml",
        peildatum=peildatum,
        samenvatting=EVALUATIE,
        **_per_interventie(interventies, "oordeel, gedaan, bereik, bereik_eenheid, besluit, besluit_reden"),
    )


def _per_interventie(interventies: Sequence[str], fields: str) -> dict[str, str]:
    if not interventies:
        return {}
    items = "".join(f"\n  - interventie: {written(found)}" for found in interventies)
    return {"interventies": f"\n  # Zet onder elke interventie hoe het ging, met deze velden: {fields}.{items}"}


def _file(knowledge: Knowledge, kind: Kind, path: str, **filled: str) -> NewFile:
    """Return the file; a value that begins on the next line is YAML already."""
    values = {key: text if text.startswith("\n") else f" {written(text)}" for key, text in filled.items()}
    return NewFile(path=path, text=write_skeleton(knowledge, kind, values))
