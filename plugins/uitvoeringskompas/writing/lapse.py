"""What belongs to one year lapses in the next; the schemas say so of each field (``x-nieuw-jaar``)."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.writing.wording import Edit


def change_lapsed(record: Record) -> Iterator[Edit]:
    """Yield the removal of every key that lapses, also below what goes on in part."""
    for inside in record.walk():
        for key in inside.node.data:
            if inside.shape.velden[key].nieuw_jaar == "vervalt":
                yield Edit(at=(*inside.node.pointer, key))
