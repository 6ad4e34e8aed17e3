"""A document and its schema → problems in Dutch."""

from uitvoeringskompas.validation.check import judge, validate
from uitvoeringskompas.validation.schemas import Schemas

__all__ = ["Schemas", "judge", "validate"]
