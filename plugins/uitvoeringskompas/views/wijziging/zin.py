"""Each change as one Dutch sentence that can be read on its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Self

from uitvoeringskompas.compare.change import Change, ChangeKind, Step
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.pair import Debut, Pair
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.compare.words import compare_words
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Veldgroep
from uitvoeringskompas.model.woorden import Woorden
from uitvoeringskompas.taal.getal import write_aantal, write_meer_of_minder
from uitvoeringskompas.taal.kort import shorten
from uitvoeringskompas.taal.zin import close_zin, lower_first, quote, write_opsomming
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.wijziging.gang import write_ending, write_gang, write_komst, write_vertrek
from uitvoeringskompas.views.wijziging.groep import GETITELD, write_groep, write_item
from uitvoeringskompas.views.wijziging.naam import Naamgever

WOORD = {
    ThingKind.PROFIEL: "Profiel",
    ThingKind.NOTA: "Nota",
    ThingKind.PROGRAMMA: "Programma",
    ThingKind.PRIORITEIT: "Prioriteit",
    ThingKind.DOEL: "Doel",
    ThingKind.INTERVENTIE: "Interventie",
    ThingKind.REGEL: "Begrotingsregel",
    ThingKind.PARTIJ: "Partij",
    ThingKind.INDICATORENLIJST: "Lijst met indicatoren",
    ThingKind.INDICATOR: "Indicator",
    ThingKind.VOORTGANG: "Tussenrapportage",
    ThingKind.EVALUATIE: "Evaluatie",
}
"""What a reader calls a thing of this kind."""

MEERVOUD = {
    ThingKind.PROGRAMMA: "Programma’s",
    ThingKind.PRIORITEIT: "Prioriteiten",
    ThingKind.DOEL: "Doelen",
    ThingKind.INTERVENTIE: "Interventies",
    ThingKind.REGEL: "Begrotingsregels",
    ThingKind.INDICATOR: "Indicatoren",
}
"""Several of them, of what can be merged."""


GANG = frozenset(
    {
        ChangeKind.NIEUW,
        ChangeKind.GESTOPT,
        ChangeKind.AFGEROND,
        ChangeKind.OVERGEDRAGEN,
        ChangeKind.ANDERE_JAREN,
        ChangeKind.NIET_MEER_GENOEMD,
    }
)
"""What can be said of a thing without another: it came, it ended, it is not named any more."""


class Daden(Vast):
    """What is said of a part that only one of two states has."""

    toegevoegd: str
    erbij: str
    ingevuld: str
    weggehaald: str


VAN_BESTANDEN = Daden(
    toegevoegd="is toegevoegd", erbij="is erbij gekomen", ingevuld="is ingevuld", weggehaald="is weggehaald"
)
"""Between two moments somebody edited a file."""
VAN_JAREN = Daden(
    toegevoegd="wordt nu genoemd",
    erbij="wordt nu ook genoemd",
    ingevuld="wordt nu genoemd",
    weggehaald="wordt niet meer genoemd",
)
"""The plans of two years are two texts: nobody took anything away, the later one only does not name it."""
VAN_BRONNEN = replace(VAN_JAREN, weggehaald="is niet gevonden")
"""Of a public source it is not even known that it does not name it."""


class Verteller(Vast):
    """Tells the changes between two states; each value in the words of its own state."""

    naamgever: Naamgever

    @classmethod
    def of(cls, vergelijking: Comparison) -> Self:
        """Return who tells the changes of a comparison."""
        return cls(naamgever=Naamgever.of(vergelijking))

    @property
    def vergelijking(self) -> Comparison:
        """Return the two states."""
        return self.naamgever.vergelijking

    @property
    def voor(self) -> Woorden:
        """Return the words of the first state."""
        return Woorden(publicatie=self.vergelijking.before.publicatie)

    @property
    def na(self) -> Woorden:
        """Return the words of the second state."""
        return Woorden(publicatie=self.vergelijking.after.publicatie)

    def write_zin(self, wijziging: Change, pair: Pair | None = None) -> str:
        """Return the change as one sentence; its pair knows how an interventie ended and when a new thing came."""
        if wijziging.steps or wijziging.kind.is_of_part:
            return close_zin(f"{self._subject(wijziging)}: {self._tell_part(wijziging)}")
        return close_zin(self._tell_thing(wijziging, pair))

    def _quote(self, things: Iterable[Thing]) -> str:
        return write_opsomming(quote(self.naamgever.name_thing(thing)) for thing in things)

    def _subject(self, wijziging: Change) -> str:
        thing = wijziging.thing
        subject = WOORD[thing.kind]
        if thing.kind is not ThingKind.INDICATORENLIJST:
            subject = f"{subject} {quote(self.naamgever.name_thing(thing))}"
        whole = not wijziging.fields
        holder: Record = thing.record
        for step in wijziging.steps[: -1 if whole else None]:
            subject += self._step(holder, step)
            holder = step.record or holder
        return subject

    def _step(self, holder: Record, step: Step) -> str:
        if step.record is None or not step.is_item:
            return ""
        words = self.na if step.after else self.voor
        return (
            f", {lower_first(holder.shape.velden[step.field].titel)} {quote(shorten(words.name_record(step.record)))}"
        )

    def _tell_thing(self, wijziging: Change, pair: Pair | None) -> str:
        word = WOORD[wijziging.thing.kind]
        before, after = self._quote(wijziging.things_before), self._quote(wijziging.things_after)
        match wijziging.kind:
            case soort if soort in GANG:
                return f"{word} {after or before} {self._tell_gang(soort, wijziging.thing.kind, pair)}"
            case ChangeKind.HERNOEMD if before == after:
                return f"{word} {after} heeft in de bestanden een ander kenmerk"
            case ChangeKind.HERNOEMD:
                return f"{word} {before} heet nu {after}"
            case ChangeKind.VERPLAATST:
                return f"{word} {after} {self._tell_verhuizing(wijziging.before, wijziging.after)}"
            case soort:
                many = len(wijziging.things_before) > 1
                word = MEERVOUD.get(wijziging.thing.kind, word) if many else word
                return f"{word} {self._tell_family(wijziging, soort, before, after)}"

    @property
    def daden(self) -> Daden:
        """Return what is said of a part that only one state has."""
        if self.vergelijking.before.jaar is None:
            return VAN_BESTANDEN
        return VAN_BRONNEN if self.vergelijking.after.is_transcribed else VAN_JAREN

    def _tell_gang(self, soort: ChangeKind, kind: ThingKind, pair: Pair | None) -> str:
        if soort is ChangeKind.NIEUW:
            return write_komst(pair.debut if pair else Debut.ONBEKEND, self.vergelijking)
        gang = f"is {soort.value}"
        if soort is ChangeKind.NIET_MEER_GENOEMD:
            gang = write_vertrek(self.vergelijking, kind)
        elif soort is ChangeKind.ANDERE_JAREN and pair:
            staat = "" if kind is ThingKind.NOTA else "staat "
            gang = staat + write_gang(self.vergelijking, pair)
        return gang + write_ending(pair.ending if pair else None)

    def _tell_verhuizing(self, voor: object, na: object) -> str:
        home, left = self.naamgever.title_home(na), self.naamgever.title_home(voor)
        if home == left:
            home, left = str(na), str(voor)
        return f"hoort nu bij {quote(home)} en niet meer bij {quote(left)}"

    def _tell_family(self, wijziging: Change, soort: ChangeKind, before: str, after: str) -> str:
        beside = self._quote(wijziging.remaining)
        if not before:
            verb = "is afgesplitst van" if soort is ChangeKind.GESPLITST else "komt mede voort uit"
            return f"{after} {verb} {beside}"
        if not after:
            return (
                f"{before} is opgegaan in {beside}"
                if soort is ChangeKind.SAMENGEVOEGD
                else f"{before} gaat verder in {beside}"
            )
        both = f", samen met {beside}" if beside else ""
        if soort is ChangeKind.GESPLITST:
            alone = len(wijziging.things_before) == len(wijziging.things_after) == 1
            return f"{after} is afgesplitst van {before}{both}" if alone else f"{before} is gesplitst in {after}{both}"
        many = len(wijziging.things_before) > 1
        return f"{before} {'zijn samengevoegd tot' if many else 'is opgegaan in'} {after}{both}"

    def _tell_part(self, wijziging: Change) -> str:
        if not wijziging.fields:
            return self._tell_item(wijziging)
        holder_before, holder_after = wijziging.holder_before, wijziging.holder_after
        if holder_before is None or holder_after is None:
            return "gewijzigd"
        groep = holder_after.shape.groep_of(wijziging.fields) if isinstance(wijziging.after, Record) else None
        if groep:
            return self._tell_groep(wijziging, groep, holder_before, holder_after)
        return self._tell_veld(wijziging, holder_before, holder_after)

    def _tell_item(self, wijziging: Change) -> str:
        step = wijziging.steps[-1]
        titel = title_path(wijziging)
        if wijziging.kind is ChangeKind.TOEGEVOEGD and step.after:  # an empty mapping counts as absent
            return f"bij {quote(titel)} {self.daden.toegevoegd}: {self._name_item(self.na, wijziging, step.after)}"
        naam = self._name_item(self.voor, wijziging, step.before) if step.before else ""
        return f"bij {quote(titel)} {self.daden.weggehaald}: {naam}"

    @staticmethod
    def _name_item(woorden: Woorden, wijziging: Change, record: Record) -> str:
        return write_item(wijziging, record) or shorten(woorden.name_record(record))

    def _tell_groep(self, wijziging: Change, groep: Veldgroep, voor: Record, na: Record) -> str:
        before, after = write_groep(wijziging, groep, voor), write_groep(wijziging, groep, na)
        if groep.naam == "bedrag":
            known = (getattr(voor, "begroot", None), getattr(na, "begroot", None))
            if known[0] is not None and known[1] is not None and known[0] != known[1]:
                return f"begroot gaat van {before} naar {after} ({write_meer_of_minder(known[1] - known[0])})"
            return f"begroot was {before} en is nu {after}"
        if groep.naam == "tarief":
            return f"het tarief gaat van {before} naar {after}"
        titel = _LEIDEN.get(groep.naam) or title_path(wijziging, summed=groep.naam in GETITELD)
        return f"{quote(titel)} was {before} en is nu {after}"

    def _tell_veld(self, wijziging: Change, voor: Record, na: Record) -> str:
        naam = wijziging.fields[0]
        titel = title_path(wijziging)
        if wijziging.is_proza:
            return _tell_tekst(titel, str(wijziging.before), str(wijziging.after))
        if isinstance(wijziging.before, tuple) and isinstance(wijziging.after, tuple):
            return self._tell_lijst(titel, naam, voor, na)
        before, after = _quoted(self.voor, voor, naam), _quoted(self.na, na, naam)
        if wijziging.kind is ChangeKind.TOEGEVOEGD:
            return f"{quote(titel)} {self.daden.ingevuld}: {after}"
        if wijziging.kind is ChangeKind.VERWIJDERD:
            return f"{quote(titel)} {self.daden.weggehaald}; er stond: {before}"
        return f"{quote(titel)} was {before} en is nu {after}"

    def _tell_lijst(self, titel: str, naam: str, voor: Record, na: Record) -> str:
        before, after = Counter(getattr(voor, naam)), Counter(getattr(na, naam))
        parts = []
        if new := after - before:
            parts.append(f"{self.daden.erbij}: {self.na.write_waarden(na, naam, new.elements())}")
        if gone := before - after:
            parts.append(f"{self.daden.weggehaald}: {self.voor.write_waarden(voor, naam, gone.elements())}")
        return f"bij {quote(titel)} " + "; ".join(parts)


_LEIDEN = {"status": "Status", "oordeel": "Oordeel"}
"""What a group is called of which only the reason may have changed."""


def title_path(wijziging: Change, *, summed: bool = False) -> str:
    """Return the Dutch title of what changed, behind those of the mappings around it: "Planning – Voorwaarde".

    Titles of lists are left out, since the subject names the item; of a ``summed`` mapping the title is enough.
    """
    titles: list[str] = []
    holder: Record | None = wijziging.thing.record
    for number, step in enumerate(wijziging.steps, start=1):
        is_last = number == len(wijziging.steps) and not wijziging.fields
        if holder is not None and (is_last or not step.is_item):
            titles.append(holder.shape.velden[step.field].titel)
        holder = step.record
    if wijziging.fields and holder is not None and not (summed and titles):
        titles.append(holder.shape.velden[wijziging.fields[0]].titel)
    return " – ".join(titles)


def _quoted(woorden: Woorden, record: Record, naam: str) -> str:
    """Return the value of a field, a text of the editor between quotes."""
    value = woorden.write_veld(record, naam)
    is_own_text = value and value == getattr(record, naam) and not record.shape.velden[naam].codelijst
    return quote(shorten(value)) if is_own_text else value


def _tell_tekst(titel: str, voor: str, na: str) -> str:
    verschil = compare_words(voor, na)
    if verschil.is_rewritten:
        return f"de tekst bij {quote(titel)} is herschreven"
    counts = ((verschil.added, "erbij"), (verschil.removed, "weg"))
    told = write_opsomming(f"{write_aantal(count, 'woord', 'woorden')} {waar}" for count, waar in counts if count)
    return f"de tekst bij {quote(titel)} is gewijzigd" + (f", met {told}" if told else "")
