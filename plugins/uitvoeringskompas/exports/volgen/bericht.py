"""What a feed tells: messages, each about one change or one report, and what is told with all of them."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from uitvoeringskompas.vast import Vast, replace

_OURS = "uitvoeringskompas:"
"""What makes names of ours unlike those of others; never to be changed, or everybody reads everything again."""


class Berichtdeel(Vast):
    """A part of a message: a line about one file, and sentences below it."""

    kop: str
    zinnen: tuple[str, ...] = ()


class Bericht(Vast):
    """One message: the day, whose it is, what it is about, the page that tells more, and what it says.

    ``sleutel`` is what it is known by, whatever its words become.
    """

    sleutel: str
    dag: date
    wie: str
    titel: str
    href: str
    delen: tuple[Berichtdeel, ...]


class Berichtenstroom(Vast):
    """The messages of a programme, a publisher or the site, the newest first; ``href`` leads to what they are about."""

    sleutel: str
    titel: str
    uitleg: str
    wie: str
    href: str
    berichten: tuple[Bericht, ...]
    begin: date

    def say_first(self, zin: str) -> Berichtenstroom:
        """Return the same with this sentence, if there is one, before all that it tells."""
        if not zin:
            return self
        berichten = (replace(each, delen=(Berichtdeel(kop=zin), *each.delen)) for each in self.berichten)
        return replace(self, uitleg=f"{zin} {self.uitleg}".rstrip(), berichten=tuple(berichten))

    @property
    def dag(self) -> date:
        """Return the day of the newest message; without any the first day of what they would be about."""
        return max((bericht.dag for bericht in self.berichten), default=self.begin)


def name_of(sleutel: str) -> str:
    """Return the name by which others know a message or a date again: a UUID (version 8, RFC 9562) without chance."""
    digest = bytearray(sha256(f"{_OURS}{sleutel}".encode()).digest()[:16])
    digest[6], digest[8] = digest[6] & 0x0F | 0x80, digest[8] & 0x3F | 0x80
    text = digest.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
