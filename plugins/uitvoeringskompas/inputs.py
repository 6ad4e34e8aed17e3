"""What a site comes from, as prints: where they are the same, so is the site."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from uitvoeringskompas.build import BuildOptions
from uitvoeringskompas.history.reader import print_history
from uitvoeringskompas.keeping.prints import TOP, combine, print_ourselves, print_plans
from uitvoeringskompas.vast import Vast, replace


class Inputs(Vast):
    """The prints of a folder of plans, called ``shown_as`` in messages, and of what is asked of it.

    ``prints`` are those of the plans of each publisher and of what is nobody's, ``ours`` is that of this program,
    ``base`` of all that every page depends on, ``whole`` of everything together, with the history in git.
    """

    plans: Path
    shown_as: str | None
    prints: Mapping[str, str]
    ours: str
    base: str
    whole: str

    def are_still(self) -> bool:
        """Tell whether the plans are what they were when this was made."""
        return print_plans(self.plans) == self.prints


def read_inputs(plans: Path, options: BuildOptions, *asked: str) -> Inputs:
    """Return the prints of these plans and of what is asked of a build; ``asked`` is what else changes its site."""
    prints, ours = print_plans(plans), print_ourselves()
    base = combine(ours, prints[TOP], _write_options(options), *asked)
    history = print_history(plans) if options.uitrusting.geschiedenis else ""
    whole = combine(base, history, *(part for pair in sorted(prints.items()) for part in pair))
    return Inputs(plans=plans, shown_as=options.shown_as, prints=prints, ours=ours, base=base, whole=whole)


def _write_options(options: BuildOptions) -> str:
    """Return what is asked as a text that is the same each time: a set has no order."""
    vormen = sorted(options.uitrusting.extra_vormen)
    bare = replace(options, uitrusting=replace(options.uitrusting, extra_vormen=frozenset()))
    return repr((bare, vormen))
