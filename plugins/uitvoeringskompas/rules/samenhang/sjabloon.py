"""Whether a file still holds the sentences that it was begun with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.sjabloon import count_sjabloonzinnen
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import write_opsomming


def check_sjabloon(bestand: Bestand) -> Iterator[Vondst]:
    """Find the sentences of a new file that nobody replaced; a concept may still hold them, what follows may not."""
    document = bestand.root.node.document
    found = [(document.location(*pointer), count) for pointer, count in _zinnen(document.data)]
    if found:
        number = sum(count for _, count in found)
        yield Vondst(
            location=found[0][0],
            woorden={
                "zinnen": f"{pick_vorm(number, 'staat', 'staan')} nog {write_aantal(number, 'zin', 'zinnen')}",
                "regels": write_opsomming(dict.fromkeys(location.line for location, _ in found)),
            },
            severity=Severity.WAARSCHUWING if _is_concept(bestand) else Severity.FOUT,
        )


def _zinnen(data: object, pointer: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], int]]:
    """Yield the place of every text with sentences of ours, and how many it holds."""
    if isinstance(data, str):
        if count := count_sjabloonzinnen(data):
            yield pointer, count
    elif isinstance(data, dict | list):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _zinnen(value, (*pointer, step))


def _is_concept(bestand: Bestand) -> bool:
    """Tell whether nothing was adopted yet: the programme of the file, or any programme that a shared file is for."""
    dossiers = [bestand.dossier] if bestand.dossier else bestand.publicatie.dossiers
    statussen = {*(dossier.programma.status for dossier in dossiers), bestand.status or "concept"}
    return statussen == {"concept"}


RULES: Mapping[str, FileRule] = {
    "sjabloon-staat-er-nog": FileRule(
        check=check_sjabloon,
        melding="In dit bestand {zinnen} van het sjabloon, op regel {regels}. Schrijf daar wat bij jullie zo is.",
        waarom=(
            "Deze zinnen schreef kompas toen het bestand begon: ze zeggen niets over jullie gemeente. In een concept "
            "mogen ze er nog staan, daarna komt de site er niet mee online."
        ),
    ),
}
