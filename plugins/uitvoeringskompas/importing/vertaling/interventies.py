"""A row about something that a programme does, as a file of its own and what belongs to it elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from uitvoeringskompas.importing.ding import Adres, Ding
from uitvoeringskompas.importing.duiding import Celcijfer, Celnaam, Celperiode, Tabelrij, Vulling
from uitvoeringskompas.importing.vertaling.geld import Post, dekking_of, translate_geld
from uitvoeringskompas.importing.vertaling.opdracht import Vertaalwerk
from uitvoeringskompas.importing.vertaling.velden import TOO_LONG, as_short_value, as_value, each_of, one_line, words_of
from uitvoeringskompas.model.sjabloon import WAT
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.vast import Vast

TOGETHER = frozenset({"titel", "resultaat", "indicator", "kosten", "inkomsten", "dekking"})
"""What is looked at together with other cells of the row."""
RISICOS = ("risicos",)
UREN = "Uren staan in een plan per functie, per week of jaar. Zet ze zelf in het programma: begroting, capaciteit."
LOSSE_INDICATOR = (
    "De indicator staat nu in de lijst, maar nog nergens bij: de rij noemt geen resultaat of meer dan één. Zet hem "
    "zelf bij een resultaat of een doel."
)


class Rijgroep(Vast):
    """All rows about one interventie: the one with its name, and those that go on about it.

    ``samen`` are the names of all interventies that a merged cell of it may be shared with.
    """

    id: str
    naam: str
    rijen: tuple[Tabelrij, ...]
    samen: tuple[str, ...] = ()

    def alle(self, betekenis: str) -> tuple[Vulling, ...]:
        """Return the cells with a meaning, those of the first row first."""
        return tuple(vulling for rij in self.rijen for vulling in rij.alle(betekenis))

    @property
    def betekenissen(self) -> tuple[str, ...]:
        """Return what its cells mean, each once."""
        return tuple(dict.fromkeys(vulling.betekenis for rij in self.rijen for vulling in rij.vullingen))


class Interventievertaling:
    """One interventie while it is translated."""

    def __init__(self, werk: Vertaalwerk, groep: Rijgroep) -> None:
        """Begin with what every interventie has."""
        self._werk, self._groep = werk, groep
        self._adres = Adres(pad=f"{werk.opdracht.pad}/interventies/{groep.id}.yaml")
        self._velden: dict[str, Value] = {}
        self._elders: list[Ding] = []

    def translate(self) -> Iterator[Ding]:
        """Yield the interventie itself, and the lines elsewhere that are about it."""
        self._titel()
        for betekenis in self._groep.betekenissen:
            self._field(betekenis)
        self._resultaten()
        self._geld()
        yield Ding(adres=self._adres, velden=self._velden, aanvulling=self._aanvulling())
        yield from self._elders

    def _aanvulling(self) -> dict[str, Value]:
        known = {"soort": "interventie", "wat": WAT, "status": "niet_gestart"}
        return {veld: value for veld, value in known.items() if veld not in self._velden}

    def _put(self, vullingen: Sequence[Vulling], veld: str, value: Value) -> None:
        self._velden[veld] = value
        for vulling in vullingen:
            self._werk.boek.put(vulling, self._adres, veld)

    def _titel(self) -> None:
        self._put(self._groep.alle("titel"), "titel", self._groep.naam)

    def _field(self, betekenis: str) -> None:
        """Put the cells of one meaning in the field of the same name, or where they belong."""
        vullingen = [vulling for vulling in self._groep.alle(betekenis) if vulling.waarden]
        ways: dict[str, Callable[[Sequence[Vulling]], None]] = {
            "nummer": partial(self._plain, "nummers"),
            "trekker": partial(self._parties, "uitvoerders", rol="trekker"),
            "uitvoerders": partial(self._parties, "uitvoerders"),
            "financiers": partial(self._parties, "financiers"),
            "doelen": self._doelen,
            "prioriteit": self._prioriteit,
            **dict.fromkeys(("planning", "begin", "eind"), self._planning),
            "risico": self._risicos,
            "opmerking": self._opmerkingen,
            "uren": self._uren,
        }
        if betekenis not in TOGETHER:
            ways.get(betekenis, partial(self._plain, betekenis))(vullingen)

    def _uren(self, vullingen: Sequence[Vulling]) -> None:
        for vulling in vullingen:
            self._werk.boek.leave(vulling, UREN)

    def _plain(self, key: str, vullingen: Sequence[Vulling]) -> None:
        """Put cells in a field as its schema says; a field that is not there leaves its cells without a place."""
        veld = self._werk.opdracht.knowledge.register.velden.get((Kind.INTERVENTIE, key))
        if veld is None or not vullingen:
            return
        value, waarom = as_short_value(veld, [waarde for vulling in vullingen for waarde in vulling.waarden])
        if waarom:
            for vulling in vullingen:
                self._werk.boek.leave(vulling, waarom)
            return
        self._put([v for v in vullingen if as_value(veld, v.waarden) is not None], key, value)

    def _parties(self, key: str, vullingen: Sequence[Vulling], rol: str = "") -> None:
        partijen = self._werk.namen["partijen"]
        known = self._velden.get(key)
        items: list[Value] = [*(known if isinstance(known, list) else ())]
        for vulling, named in each_of(vullingen, Celnaam):
            kenmerk = partijen.id_of(named)
            chosen = (rol or named.rol) if key == "uitvoerders" else ""
            told = {"partij": kenmerk, "rol": chosen, "toelichting": named.toelichting}
            item: dict[str, Value] = {field: text for field, text in told.items() if text}
            if item not in items and not (len(item) == 1 and _mentions(items, kenmerk)):
                items.append(item)
            self._werk.boek.put(vulling, partijen.soort.adres(kenmerk), "naam")
            self._put([vulling], key, items)

    def _doelen(self, vullingen: Sequence[Vulling]) -> None:
        doelen = self._werk.namen["doelen"]
        found: list[Value] = []
        for vulling, genoemd in each_of(vullingen, Celnaam):
            if self._is_long(genoemd.naam):
                self._leave_long(vulling)
                continue
            kenmerk = doelen.id_of(genoemd)
            if kenmerk not in found:
                found.append(kenmerk)
            self._put([vulling], "doelen", found)

    def _prioriteit(self, vullingen: Sequence[Vulling]) -> None:
        for number, (vulling, genoemd) in enumerate(each_of(vullingen, Celnaam)):
            kenmerk = self._werk.namen["prioriteiten"].id_of(genoemd)
            if number == 0 or self._velden.get("prioriteit") == kenmerk:
                self._put([vulling], "prioriteit", kenmerk)
            else:
                self._werk.boek.leave(vulling, "Een interventie hoort bij één prioriteit. Kies zelf welke.")

    def _planning(self, vullingen: Sequence[Vulling]) -> None:
        for vulling, periode in each_of(vullingen, Celperiode):
            self._period(vulling, periode)

    def _period(self, vulling: Vulling, periode: Celperiode) -> None:
        """Put what a cell says of when; a field that another cell filled with something else is left."""
        known: dict[str, Value] = {
            "van": periode.van,
            "tot_en_met": periode.tot_en_met,
            "grens": periode.grens,
            "doorlopend": periode.doorlopend or None,
        }
        for key, value in known.items():
            veld = f"planning.{key}"
            if value is not None and self._velden.setdefault(veld, value) == value:
                self._werk.boek.put(vulling, self._adres, veld)
            elif value is not None:
                self._werk.boek.leave(vulling, "Een andere cel van deze rij zegt iets anders over de planning.")
        if periode.omschrijving:
            told = self._velden.get("planning.omschrijving")
            words = one_line(f"{told}; {periode.omschrijving}" if told else periode.omschrijving)
            if self._is_long(words):
                self._leave_long(vulling)
            else:
                self._put([vulling], "planning.omschrijving", words)

    def _resultaten(self) -> None:
        """Put what it should give, and the figure that it is measured by when that is clear."""
        items: list[Value] = []
        for vulling in self._groep.alle("resultaat"):
            for cijfer in vulling.waarden:
                beoogd = one_line(words_of(cijfer))
                if self._is_long(beoogd):
                    self._leave_long(vulling)
                elif beoogd:
                    items.append(_resultaat(f"r{len(items) + 1}", beoogd, cijfer, vulling.jaar))
                    self._put([vulling], "resultaten", items)
        self._indicator(items)

    def _indicator(self, resultaten: list[Value]) -> None:
        indicatoren = self._werk.namen["indicatoren"]
        for number, (vulling, genoemd) in enumerate(each_of(self._groep.alle("indicator"), Celnaam)):
            kenmerk = indicatoren.id_of(genoemd)
            self._werk.boek.put(vulling, indicatoren.soort.adres(kenmerk), "naam")
            only = resultaten[0] if len(resultaten) == 1 else None
            if number == 0 and isinstance(only, dict):
                only["indicator"] = kenmerk
            else:
                self._werk.boek.leave(vulling, LOSSE_INDICATOR)

    def _geld(self) -> None:
        groep = self._groep
        velden: dict[str, Value] = {"interventie": groep.id, **dekking_of(self._werk, groep.alle("dekking"))}
        post = Post(id=groep.id, velden=velden, samen=groep.samen)
        amounts = [*groep.alle("kosten"), *groep.alle("inkomsten")]
        self._elders.extend(translate_geld(self._werk, post, amounts))

    def _is_long(self, tekst: str) -> bool:
        return len(tekst) > self._werk.opdracht.langst

    def _leave_long(self, vulling: Vulling) -> None:
        self._werk.boek.leave(vulling, TOO_LONG.format(self._werk.opdracht.langst))

    def _risicos(self, vullingen: Sequence[Vulling]) -> None:
        for number, vulling in enumerate(vullingen, start=1):
            titel = one_line("; ".join(map(words_of, vulling.waarden)))
            if self._is_long(titel):
                self._leave_long(vulling)
                continue
            kenmerk = self._groep.id if number == 1 else f"{self._groep.id}-{number}"
            adres = Adres(pad=self._werk.opdracht.programma, lijst=RISICOS, sleutel=(("id", kenmerk),))
            self._elders.append(Ding(adres=adres, velden={"titel": titel, "interventie": self._groep.id}))
            self._werk.boek.put(vulling, adres, "titel")

    def _opmerkingen(self, vullingen: Sequence[Vulling]) -> None:
        items: list[Value] = [
            {"bij": "titel", "soort": "toelichting", "tekst": tekst}
            for vulling in vullingen
            if (tekst := "\n\n".join(map(words_of, vulling.waarden)))
        ]
        if items:
            self._put(vullingen, "kanttekeningen", items)


def _mentions(items: Sequence[Value], kenmerk: str) -> bool:
    return any(isinstance(item, dict) and item.get("partij") == kenmerk for item in items)


def _resultaat(kenmerk: str, beoogd: str, cijfer: object, jaar: int | None) -> dict[str, Value]:
    item: dict[str, Value] = {"id": kenmerk, "beoogd": beoogd}
    if isinstance(cijfer, Celcijfer):
        year = cijfer.jaar or jaar
        if year:
            item |= {"van_jaar": year, "tot_en_met_jaar": year}
        if cijfer.waarde is not None and cijfer.eenheid:
            item |= {"waarde": cijfer.waarde, "eenheid": cijfer.eenheid}
    return item
