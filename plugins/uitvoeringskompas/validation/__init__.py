"""A document and its schema → problems in Dutch."""

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading import Document


def validate(document: Document) -> tuple[Problem, ...]:
    """Return everything in a document that its schema does not allow, in the order of the file."""
    return ()
