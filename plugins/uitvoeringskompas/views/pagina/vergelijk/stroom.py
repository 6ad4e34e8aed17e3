"""The interventies of two years as a flow: what each became, every one of them once on either side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.compare.kinship import WEG, Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.getal import pick_vorm, write_getal
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming, write_zinnen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Label, Link, Rij, Tabel
from uitvoeringskompas.views.kit.prose import begin_proza, shorten_proza
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver, anchor_of_words
from uitvoeringskompas.views.wijziging.gang import write_gang, write_niet

VOLGORDE = (
    WEG,
    (Fate.ANDERE_JAREN, Fate.NIEUW),
    (Fate.SAMENGEVOEGD, Fate.GESPLITST, Fate.HERNOEMD),
    (Fate.GEWIJZIGD, Fate.DOORGEZET, Fate.AL_GESTOPT),
)
"""What is told first: what is not there any more, what came, what goes on as another, and then what just goes on."""
SOORTEN = {Fate.GEWIJZIGD: "doorgaan", Fate.DOORGEZET: "doorgaan", Fate.AL_GESTOPT: "gestopt"}
"""The sign of each fate, where it is not called after the fate itself."""
MOST_REDEN = 155


def list_stroom(schrijver: Schrijver, *soorten: ThingKind) -> tuple[Pair, ...]:
    """Return what became of things of both years, in the order of the table and the picture."""
    pairs = [pair for soort in soorten for pair in schrijver.vergelijking.pairs_of(soort)]
    return tuple(pair for fates in VOLGORDE for pair in pairs if pair.fate in fates)


def tabulate_stroom(schrijver: Schrijver, kop: str, bijschrift: str, stroom: Iterable[Pair]) -> Tabel | None:
    """Return a row for each thing, or for things that went on together; None when there are none.

    The head of a row leads to the first year; of what only the second has it is the name alone.
    """
    titels = (kop, f"In {schrijver.vergelijking.after.name}", "Wat werd ervan")
    rijen = tuple(
        Rij(
            cellen=(
                _side(schrijver, pair, pair.before) if pair.before else _name_new(schrijver, pair),
                _side(schrijver, pair, pair.after),
                replace(_tell(schrijver, pair), labels=(label_gang(schrijver, pair),)),
            )
        )
        for pair in stroom
    )
    kolommen = tuple(Kolom(titel=titel) for titel in titels)
    return Tabel(bijschrift=bijschrift, kolommen=kolommen, rijen=rijen) if rijen else None


def label_gang(schrijver: Schrijver, pair: Pair) -> Label:
    """Return what became of a thing, as a word with a sign."""
    is_apart = pair.fate is Fate.GESPLITST and not pair.before
    woord = "afgesplitst" if is_apart else write_gang(schrijver.vergelijking, pair)
    return Label(soort=SOORTEN.get(pair.fate, pair.fate.value.replace("_", "-")), tekst=capitalize_first(woord))


def _side(schrijver: Schrijver, pair: Pair, things: tuple[Thing, ...]) -> Cel:
    """Return the things of one year, or in words that it has none of them."""
    links = (link for thing in things if (link := schrijver.link(thing)))
    return cellen.of_links(links) or cellen.empty(write_niet(schrijver.vergelijking, pair))


def _name_new(schrijver: Schrijver, pair: Pair) -> Cel:
    names = write_opsomming(map(schrijver.verteller.naamgever.name_thing, pair.after))
    niet = write_niet(schrijver.vergelijking, pair)
    return Cel(tekst=names, opmerking=f"{niet} in {schrijver.vergelijking.before.name}")


def _tell(schrijver: Schrijver, pair: Pair) -> Cel:
    """Return why it ended, what a new one is, where it came from, or the way to the words about it."""
    if pair.before and pair.fate in {*WEG, Fate.ANDERE_JAREN}:
        return _einde(schrijver, pair)
    beside = write_opsomming(map(schrijver.verteller.naamgever.name_thing, pair.remaining))
    if beside:
        return Cel(opmerking=f"{'gaat verder in' if pair.before else 'komt uit'} {beside}")
    record = pair.thing.record
    if pair.fate in {Fate.NIEUW, Fate.ANDERE_JAREN}:
        return Cel(opmerking=begin_proza(record.wat) if isinstance(record, Interventie) and record.wat else "")
    return _verschil(schrijver, pair)


def _einde(schrijver: Schrijver, pair: Pair) -> Cel:
    """Return the decision and its reason with the report that says so, or else the last status."""
    ending = pair.ending
    if ending is None:
        return Cel()
    besluit = f"Besluit: {ending.besluit.in_zin}." if ending.besluit else ""
    status = ending.status if not besluit and ending.status != "onbekend" else None
    laatst = f"Laatste status: {status.in_zin}." if status else ""
    is_read = pair.fate is not Fate.NIET_MEER_GENOEMD or not schrijver.vergelijking.after.is_transcribed
    niet = "Reden niet genoemd." if is_read and pair.fate is not Fate.ANDERE_JAREN else ""
    reden = shorten_proza(ending.reden, most=MOST_REDEN) if ending.reden else niet
    return Cel(opmerking=write_zinnen(besluit, laatst, reden), links=tuple(_verslag(schrijver, pair)))


def _verslag(schrijver: Schrijver, pair: Pair) -> Iterator[Link]:
    ending = pair.ending
    if ending and ending.verslag and ending.dossier:
        publicatie = schrijver.vergelijking.before.publicatie
        yield Verwijzer(blad=schrijver.blad, publicatie=publicatie, dossier=ending.dossier).verslag(ending.verslag)


def _verschil(schrijver: Schrijver, pair: Pair) -> Cel:
    """Return the way to the words of what goes on, or that it is the same."""
    if not pair.changes:
        return Cel(opmerking=_write_gelijk(schrijver))
    count = len(pair.changes)
    lees = pick_vorm(count, "Lees de wijziging", f"Lees de {write_getal(count)} wijzigingen")
    return Cel(links=(schrijver.blad.link(lees, schrijver.blad.address, anchor_of_words(pair.thing)),))


def _write_gelijk(schrijver: Schrijver) -> str:
    """Return what is said of what shows no difference: of a public source only that nothing was found."""
    return "geen verschil gevonden" if schrijver.vergelijking.is_transcribed else "hetzelfde gebleven"
