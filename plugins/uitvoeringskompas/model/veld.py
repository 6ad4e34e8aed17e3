"""What a field is: the type hint of the model and the words and marks of the schema, in one value.

A ``Shape`` says everything about the mappings at one place in a kind of file. Every record knows its own, so that
nobody keeps a list of fields: which records are in it, what it is called, what makes it unique in its list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.vast import Vast, Vraagbaak

PLEKKEN = {
    Kind.PROFIEL: "plans/<gemeente>/profiel.yaml",
    Kind.PARTIJEN: "plans/<gemeente>/partijen.yaml",
    Kind.INDICATOREN: "plans/<gemeente>/indicatoren.yaml",
    Kind.METINGEN: "plans/<gemeente>/metingen/<indicator>.csv",
    Kind.NOTA: "plans/<gemeente>/notas/<naam>.yaml",
    Kind.PROGRAMMA: "plans/<gemeente>/<jaar>/<programma>/programma.yaml",
    Kind.INTERVENTIE: "plans/<gemeente>/<jaar>/<programma>/interventies/<naam>.yaml",
    Kind.VOORTGANG: "plans/<gemeente>/<jaar>/<programma>/voortgang/<peildatum>.yaml",
    Kind.EVALUATIE: "plans/<gemeente>/<jaar>/<programma>/evaluatie.yaml",
    Kind.SITE: "plans/site.yaml",
}
"""Where each kind of file stands."""


class Veld(Vast, eq=False):
    """One field of a kind of file.

    ``pad`` is its path from the top of the file (``raad.tussenrapportages.moment``), ``key`` its last step. ``kind`` is
    the type of one value as the model writes it: a scalar, a ``NewType`` of ``str`` that says what a text stands for,
    ``Code`` (of the list ``codelijst``) or a class of record (of the ``shape``); ``several`` tells that it holds a list
    of them. ``soort`` is what an editor calls that, ``voorbeeld`` what somebody could write, ``langst`` how many
    characters a text may have. The others are our own keywords in the schemas, which ``schema/vocabulaire.json``
    describes.
    """

    key: str
    pad: str
    titel: str
    uitleg: str
    voorbeeld: Value
    soort: str
    verplicht: bool
    kind: Any
    several: bool
    shape: Shape | None
    codelijst: str | None
    eenheid: str | None
    nieuw_jaar: str | None
    hoofdstuk: str | None
    is_kern: bool
    is_boekhouding: bool
    ding: str | None
    langst: int | None

    @property
    def is_text(self) -> bool:
        """Tell whether the field holds one text: free, or one that refers to something."""
        return not self.several and getattr(self.kind, "__supertype__", self.kind) is str

    @property
    def is_proza(self) -> bool:
        """Tell whether the field holds an editor's Markdown."""
        return self.kind is Proza

    @property
    def is_named(self) -> bool:
        """Tell whether the type of the text has a name of its own: a reference, a day, a moment, Markdown."""
        return hasattr(self.kind, "__supertype__")


class Veldgroep(Vast):
    """Keys that make one change together, as soon as one of the first ``leiders`` differs.

    Of a status the reason comes along; when only the reason was rewritten, that is a change of its own.
    """

    naam: str
    velden: tuple[str, ...]
    leiders: int

    def changed(self, before: object, after: object) -> tuple[str, ...]:
        """Return the keys that differ, or nothing when no leader does."""
        differ = tuple(key for key in self.velden if getattr(before, key) != getattr(after, key))
        return differ if set(differ).intersection(self.velden[: self.leiders]) else ()


class Shape(Vraagbaak):
    """What the mappings at one place hold, and what tells one of them from another.

    ``delen`` are the fields that hold records, ``eigen`` all but the lists of things of their own. ``naam`` are the
    keys that say what it is called, the first that is filled. ``uniek`` are the keys that no two in a list may share
    (none: they may not be the same in full). ``sleutel`` are those by which one of an earlier state is known again,
    ``kenmerk`` further ones by which those of two states are told apart.
    """

    velden: Mapping[str, Veld]
    eigen: tuple[Veld, ...]
    delen: tuple[Veld, ...]
    naam: tuple[str, ...]
    uniek: tuple[str, ...]
    sleutel: tuple[str, ...]
    kenmerk: tuple[str, ...]
    groepen: tuple[Veldgroep, ...]

    def groep_of(self, keys: tuple[str, ...]) -> Veldgroep | None:
        """Return the group that these keys of a change belong to; None for a key that is told on its own."""
        found = next((groep for groep in self.groepen if set(keys) <= set(groep.velden)), None)
        return found if found and set(keys).intersection(found.velden[: found.leiders]) else None

    def list_values(
        self, pad: tuple[str, ...] = (), titels: tuple[str, ...] = ()
    ) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], Veld]]:
        """Yield every value of one thing, those of a group of fields too, with its keys and titles from here.

        What stands in a list of things is of those things.
        """
        for veld in self.velden.values():
            here, names = (*pad, veld.key), (*titels, veld.titel)
            if veld.shape is None:
                yield here, names, veld
            elif not veld.several:
                yield from veld.shape.list_values(here, names)

    @cached_property
    def hoofdstukken(self) -> Mapping[str, tuple[str, ...]]:
        """Return the keys of a file by the chapter of its page in which they stand."""
        found: dict[str, tuple[str, ...]] = {}
        for veld in self.velden.values():
            if veld.hoofdstuk:
                found[veld.hoofdstuk] = (*found.get(veld.hoofdstuk, ()), veld.key)
        return found


class Bestandssoort(Vast):
    """A kind of file, where it stands and all its fields at every depth, in the order of its schema."""

    stem: str
    plek: str
    titel: str
    uitleg: str
    velden: tuple[Veld, ...]
