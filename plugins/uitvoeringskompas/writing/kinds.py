"""The skeleton of each kind of file that can be begun: where it goes and what stands in it from the start."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.sjabloon import EVALUATIE, INLEIDING, SAMENVATTING, VOORTGANG, WAT
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.surprises import NOT_YET
from uitvoeringskompas.writing.append import Item, as_block
from uitvoeringskompas.writing.names import slug_of
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.notation import written
from uitvoeringskompas.writing.overname import Overname
from uitvoeringskompas.writing.skeleton import write_skeleton
from uitvoeringskompas.writing.verslag import Voorbereiding, as_field

UNKNOWN = "onbekend"
_TELL = "Haal bij wat je invult het hekje en de spatie erachter weg."
_COUNT = f"{_TELL} Weet je de waarde? Haal dan de regel met geen_waarde weg."
_SPENT = f"{_TELL} Weet je een bedrag? Haal dan de regel met geen_bedrag weg."


def new_gemeente(knowledge: Knowledge, naam: str, soort: str, overname: Overname | None = None) -> NewFile:
    """Return the profile of a new gemeente or regio; a known gemeente gets its CBS code."""
    filled = {"soort": soort, "naam": naam}
    filled |= overname.in_profile() if overname else {"inleiding": INLEIDING, "herkomst": "eigen"}
    code = next((str(item) for item in knowledge.codelijst("gemeente").values() if item.naam == naam), None)
    if soort == "gemeente" and code:
        filled["code"] = code
    return _file(knowledge, Kind.PROFIEL, f"{slug_of(naam)}/profiel.yaml", **filled)


def new_programma(  # noqa: PLR0913, PLR0917 -- what an editor says
    knowledge: Knowledge,
    gemeente: str,
    jaar: int,
    naam: str,
    overname: Overname | None = None,
    tot_en_met: int | None = None,
) -> NewFile:
    """Return a new programme: of one year and in concept, or taken over, with dots where the source has to be read.

    A last year that nobody typed is not asked of a source: many name none.
    """
    last = tot_en_met or (None if overname else jaar)
    own = {"samenvatting": SAMENVATTING, "reikwijdte": "\n  soort: totaal", "status": "concept"}
    return _file(
        knowledge,
        Kind.PROGRAMMA,
        f"{gemeente}/{jaar}/{slug_of(naam)}/programma.yaml",
        titel=naam,
        looptijd=_jaren(jaar, last),
        **(own if overname is None else {**_taken_over(knowledge), **overname.in_programme()}),
    )


def _taken_over(knowledge: Knowledge) -> dict[str, str]:
    """Return what every programme has, as far as it is known of one that somebody else wrote: nothing is made up."""
    can_be_unknown = UNKNOWN in knowledge.codelijst("programmastatus")
    return {
        "samenvatting": NOT_YET,
        "reikwijdte": f"\n  soort: {NOT_YET}",
        "status": UNKNOWN if can_be_unknown else NOT_YET,
        "vaststelling": "\n  stand: niet_gezien",
    }


def new_nota(knowledge: Knowledge, gemeente: str, naam: str, van: int, tot_en_met: int | None) -> NewFile:
    """Return a new nota, in concept; without last year when nobody names it."""
    return _file(
        knowledge,
        Kind.NOTA,
        f"{gemeente}/notas/{slug_of(naam)}.yaml",
        titel=naam,
        periode=_jaren(van, tot_en_met),
        status="concept",
    )


def _jaren(van: int, tot_en_met: int | None) -> str:
    return f"\n  van: {van}" + (f"\n  tot_en_met: {tot_en_met}" if tot_en_met else "")


def new_list(knowledge: Knowledge, kind: Kind, path: str, item: Item) -> NewFile:
    """Return a new file of which all that is required is a list of the same name, with its first item."""
    return _file(knowledge, kind, path, **{kind.value: f"\n{as_block(item, '  ')}".rstrip()})


def new_interventie(
    knowledge: Knowledge, gemeente: str, pad: str, naam: str, *, is_overgenomen: bool = False
) -> NewFile:
    """Return a new interventie: one that has not started; or one of which only a public document tells."""
    return _file(
        knowledge,
        Kind.INTERVENTIE,
        f"{gemeente}/{pad}/interventies/{slug_of(naam)}.yaml",
        titel=naam,
        soort="interventie",
        wat=NOT_YET if is_overgenomen else WAT,
        status=UNKNOWN if is_overgenomen else "niet_gestart",
    )


def new_voortgang(knowledge: Knowledge, gemeente: str, pad: str, peildatum: str, over: Voorbereiding) -> NewFile:
    """Return a new interim report, with a line for all that was planned."""
    keys = ("status", "status_reden", "gedaan", "bereik", "bereik_eenheid", "oordeel_tijd")
    return _file(
        knowledge,
        Kind.VOORTGANG,
        f"{gemeente}/{pad}/voortgang/{peildatum}.yaml",
        peildatum=peildatum,
        samenvatting=VOORTGANG,
        **_prepared(
            interventies=as_field(
                f"{_TELL} {_choices(knowledge, Kind.VOORTGANG, keys)}", over.about_interventies(keys)
            ),
            realisatie=as_field(_COUNT, over.realisatie()),
            financien=as_field(_SPENT, over.financien()),
        ),
    )


def new_evaluatie(  # noqa: PLR0913, PLR0917 -- what an editor says
    knowledge: Knowledge, gemeente: str, pad: str, peildatum: str, over: Voorbereiding, jaar: int | None = None
) -> NewFile:
    """Return a new evaluation of the programme, or of one year of it, with a line for all that was planned."""
    keys = ("oordeel", "gedaan", "bereik", "bereik_eenheid", "besluit", "besluit_reden")
    return _file(
        knowledge,
        Kind.EVALUATIE,
        f"{gemeente}/{pad}/evaluatie{f'-{jaar}' if jaar else ''}.yaml",
        peildatum=peildatum,
        samenvatting=EVALUATIE,
        **_prepared(
            resultaten=as_field(_TELL, over.resultaten()),
            interventies=as_field(
                f"{_TELL} {_choices(knowledge, Kind.EVALUATIE, keys)}", over.about_interventies(keys)
            ),
            realisatie=as_field(_COUNT, over.realisatie()),
            financien=as_field(_SPENT, over.financien()),
        ),
    )


def _prepared(**fields: str) -> dict[str, str]:
    return {key: text for key, text in fields.items() if text}


def _choices(knowledge: Knowledge, kind: Kind, keys: Sequence[str]) -> str:
    """Return which codes there are for these keys of the line of an interventie."""
    shape = knowledge.register.velden[kind, "interventies"].shape
    lijsten = {key: veld.codelijst for key, veld in (shape.velden if shape else {}).items() if key in keys}
    return " ".join(f"Bij {key}: {', '.join(knowledge.codelijst(lijst))}." for key, lijst in lijsten.items() if lijst)


def _file(knowledge: Knowledge, kind: Kind, path: str, **filled: str) -> NewFile:
    """Return the file; a value that begins on the next line is YAML already."""
    values = {
        key: text if text.startswith("\n") else f" {text if text == NOT_YET else written(text)}"
        for key, text in filled.items()
    }
    return NewFile(path=path, text=write_skeleton(knowledge, kind, values))
