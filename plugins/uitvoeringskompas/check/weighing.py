"""What was read is put to its schemas: what is valid, and every problem so far."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from uitvoeringskompas.problems import Problem, has_errors
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.plans import Reading
from uitvoeringskompas.vast import Vast


class Weighed(Vast):
    """The valid documents, the paths of files that are not, and what is wrong in how all of them are written."""

    documents: tuple[Document, ...]
    broken: frozenset[str]
    problems: tuple[Problem, ...]
    file_count: int
    is_empty: bool


def weigh(reading: Reading, validate: Callable[[Document], tuple[Problem, ...]]) -> Weighed:
    """Put all that was read to the schemas."""
    judged = tuple(_validate(reading, validate))
    broken = frozenset(place.path for place in reading.unread) | {
        document.place.path for document, found in judged if has_errors(found)
    }
    return Weighed(
        documents=tuple(document for document, _ in judged if document.place.path not in broken),
        broken=broken,
        problems=(*reading.problems, *chain.from_iterable(found for _, found in judged)),
        file_count=reading.file_count,
        is_empty=reading.is_empty,
    )


def _validate(
    reading: Reading, validate: Callable[[Document], tuple[Problem, ...]]
) -> Iterator[tuple[Document, tuple[Problem, ...]]]:
    """Yield every document with what its schema says of it, but for places where the reader said something already.

    How something is written comes first: mended, it may well be what the schema asks for.
    """
    told = {problem.location for problem in reading.problems if problem.is_error}
    for document in (*reading.documents, *reading.damaged):
        yield document, tuple(found for found in validate(document) if found.location not in told)
