"""What a new year came to, told in Dutch: what goes on, what does not and why, and what is now to be written."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.writing.new_year import NewYear, Transition

ZELF = (
    "Dit vul je nu zelf in: de samenvatting, de planning, de resultaten, de bedragen en de afspraken met partijen.\n"
    "Niet overgenomen: hoe het programma tot stand kwam, de analyse, de vaststelling, het evaluatieplan en de "
    "verslagen.\n"
)


def tell_nieuwjaar(nieuw: NewYear) -> str:
    """Return the whole account, for a terminal."""
    parts = [f"{nieuw.jaar} gaat verder waar {nieuw.vorig} ophield.\n"]
    parts += ["".join(f"{line}\n" for line in _lines(overgang)) for overgang in nieuw.overgangen]
    if nieuw.overgeslagen:
        parts.append("Geen nieuw programma:\n" + "".join(f"  - {reason}.\n" for reason in nieuw.overgeslagen))
    return "\n".join([*parts, *([ZELF] if nieuw.overgangen else [])])


def _lines(overgang: Transition) -> Iterator[str]:
    yield f"{overgang.pad} bouwt voort op {overgang.dossier.pad}."
    for gaat_mee, heading in ((True, "Gaat mee:"), (False, "Gaat niet mee:")):
        chosen = [keuze for keuze in overgang.keuzes if keuze.gaat_mee is gaat_mee]
        if chosen:
            yield heading
            yield from (f"  - {keuze.interventie.id}: {keuze.reden}." for keuze in chosen)
    if overgang.aandacht:
        yield "Let op:"
        yield from (f"  - {sentence}" for sentence in overgang.aandacht)
