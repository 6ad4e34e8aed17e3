"""What a new year came to, told in Dutch: what goes on, what does not and why, and what is now to be written."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.writing.new_year import NewYear, Transition

YOURS = (
    "Dit vul je nu zelf in: de samenvatting, de planning, de resultaten, de bedragen en de afspraken met partijen.\n"
    "Wat er vorig jaar stond, staat erbij achter een hekje: het komt niet op de website.\n"
    "Niet overgenomen: hoe het programma tot stand kwam, de analyse, wat er is gevraagd en vastgesteld, het "
    "evaluatieplan en de verslagen.\n"
)


def tell_new_year(new: NewYear) -> str:
    """Return the whole account, for a terminal."""
    parts = [f"{new.jaar} gaat verder waar {new.previous} ophield.\n"]
    parts += ["".join(f"{line}\n" for line in _lines(transition)) for transition in new.transitions]
    if new.skipped:
        parts.append("Geen nieuw programma:\n" + "".join(f"  - {reason}.\n" for reason in new.skipped))
    return "\n".join([*parts, *([YOURS] if new.transitions else [])])


def _lines(transition: Transition) -> Iterator[str]:
    yield f"{transition.pad} bouwt voort op {transition.dossier.pad}."
    for goes_on, heading in ((True, "Gaat mee:"), (False, "Gaat niet mee:")):
        chosen = [choice for choice in transition.choices if choice.goes_on is goes_on]
        if chosen:
            yield heading
            yield from (f"  - {choice.interventie.id}: {choice.reason}." for choice in chosen)
    if transition.attention:
        yield "Let op:"
        yield from (f"  - {sentence}" for sentence in transition.attention)
