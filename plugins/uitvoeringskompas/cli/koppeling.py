"""What the columns of a table mean: as somebody kept it, laid over the table as it is now, or as it is proposed."""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.cli.invoeren import Bestemming
from uitvoeringskompas.cli.tabelmap import KOPPELING
from uitvoeringskompas.importing.duiding import Koppeling
from uitvoeringskompas.importing.herkoppelen import fit_koppeling
from uitvoeringskompas.importing.koppelbestand import read_koppeling, write_koppeling
from uitvoeringskompas.importing.koppelen import propose_koppeling
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.werkmap import Werkmap
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.project import Project


class Gekoppeld(Vast):
    """The mapping of a table, and what to look at; or None with what is wrong in the file that was kept.

    ``bewaard`` is the text to keep for the next time; None when what is kept stays as it is.
    """

    koppeling: Koppeling | None
    problems: tuple[Problem, ...] = ()
    bewaard: str | None = None


def find_koppeling(project: Project, werkmap: Werkmap, bestemming: Bestemming | None, typed: str | None) -> Gekoppeld:
    """Return the mapping that was typed, else the one that was kept, else what the columns seem to mean."""
    knowledge = project.knowledge
    kept = bestemming.tabelmap.read(KOPPELING) if bestemming and not typed else None
    content, shown = (Path(typed).read_bytes(), typed) if typed else (kept, "")
    if content is None:
        proposed = propose_koppeling(werkmap, knowledge)
        return Gekoppeld(koppeling=proposed, bewaard=write_koppeling(proposed, knowledge))
    shown = shown or (bestemming.tabelmap.shown(KOPPELING) if bestemming else "")
    read, problems = read_koppeling(content, shown, knowledge)
    if read is None:
        return Gekoppeld(koppeling=None, problems=problems)
    fitted, told = fit_koppeling(read, werkmap, knowledge)
    here = {blad.blad for blad in fitted.bladen}
    both = Koppeling(bladen=(*fitted.bladen, *(blad for blad in read.bladen if blad.blad not in here)))
    is_same = not typed and both == read
    return Gekoppeld(
        koppeling=fitted,
        problems=(*problems, *told),
        bewaard=None if is_same else write_koppeling(both, knowledge),
    )
