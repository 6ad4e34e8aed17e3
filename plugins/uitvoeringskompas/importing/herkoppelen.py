"""A kept mapping laid over the table as it is now: by what stands above a column, wherever that is this time."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.importing.duiding import Bladkoppeling, Kolomkoppeling, Koppeling, Onderwerp
from uitvoeringskompas.importing.koppelen import propose_koppeling
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.tables.werkmap import Werkblad, Werkmap
from uitvoeringskompas.vast import replace


def fit_koppeling(
    koppeling: Koppeling, werkmap: Werkmap, knowledge: Knowledge
) -> tuple[Koppeling, tuple[Problem, ...]]:
    """Return what the columns mean now, and as warnings what is new or gone since the mapping was kept."""
    proposed = propose_koppeling(werkmap, knowledge)
    bladen, problems = [], []
    for blad, proposal in zip(werkmap.bladen, proposed.bladen, strict=True):
        kept = koppeling.blad(blad.naam)
        if kept is None:
            bladen.append(proposal)
            problems.append(_tell(werkmap.location(blad), f'Blad "{blad.naam}" is nieuw.'))
        elif kept.onderwerp is Onderwerp.OVERSLAAN:
            bladen.append(kept)
        else:
            bladen.append(_fit_blad(kept, proposal, blad))
            problems += _differences(kept, bladen[-1], werkmap.location(blad))
    names = {blad.naam for blad in werkmap.bladen}
    gone = [kept.blad for kept in koppeling.bladen if kept.blad not in names]
    problems += [_tell(Location(werkmap.bestand), f'Blad "{naam}" uit de koppeling is er niet meer.') for naam in gone]
    return Koppeling(bladen=tuple(bladen)), tuple(problems)


def _tell(location: Location, message: str) -> Problem:
    return Problem(
        location=location,
        code="koppeling-verschil",
        message=f"{message} Kijk de koppeling na.",
        severity=Severity.WAARSCHUWING,
    )


def _fit_blad(kept: Bladkoppeling, proposal: Bladkoppeling, blad: Werkblad) -> Bladkoppeling:
    """Return the sheet with the columns where their headings are now; what an editor said goes before a guess."""
    if proposal.onderwerp is Onderwerp.OVERSLAAN:
        width = max(map(len, blad.rijen), default=0)
        return replace(kept, kolommen=tuple(kolom for kolom in kept.kolommen if kolom.kolom < width))
    same_rows = kept.koprijen == proposal.koprijen or len(kept.koprijen) != len(proposal.koprijen)
    rows = kept.koprijen if same_rows else proposal.koprijen
    waiting = list(kept.kolommen)
    kolommen = [_take(kolom, waiting) or kolom for kolom in proposal.kolommen]
    known = {kolom.betekenis for kolom in kept.kolommen}
    fresh = [_unless_taken(kolom, known, kept) for kolom in kolommen]
    return replace(kept, koprijen=rows, kolommen=tuple(fresh))


def _take(kolom: Kolomkoppeling, waiting: list[Kolomkoppeling]) -> Kolomkoppeling | None:
    """Return what was kept of a column by its heading; without a heading, of the column that stands in its place."""
    same = [each for each in waiting if fold_name(each.kop) == fold_name(kolom.kop)]
    best = next((each for each in same if each.kolom == kolom.kolom), None) or next(
        iter(same if kolom.kop else ()), None
    )
    if best is None:
        return None
    waiting.remove(best)
    return replace(best, kolom=kolom.kolom, adres=kolom.adres)


def _unless_taken(kolom: Kolomkoppeling, known: set[str], kept: Bladkoppeling) -> Kolomkoppeling:
    """Return a column; a new one does not get a meaning that another has already."""
    is_new = all(fold_name(kolom.kop) != fold_name(each.kop) for each in kept.kolommen)
    if not is_new or kolom.betekenis not in known or kolom.jaar:
        return kolom
    return replace(kolom, betekenis="", waarom="Deze kolom is nieuw, en een andere zegt dit al.")


def _differences(kept: Bladkoppeling, now: Bladkoppeling, location: Location) -> Iterator[Problem]:
    before, after = ({fold_name(kolom.kop): kolom.kop for kolom in each.kolommen if kolom.kop} for each in (kept, now))
    for naam in (kop for key, kop in after.items() if key not in before):
        yield _tell(location, f'Kolom "{naam}" is nieuw.')
    for naam in (kop for key, kop in before.items() if key not in after):
        yield _tell(location, f'Kolom "{naam}" uit de koppeling is er niet meer.')
