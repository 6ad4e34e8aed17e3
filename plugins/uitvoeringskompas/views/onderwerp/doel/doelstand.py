"""How a goal stands in one programme, in three short sentences: what was done, what it cost, and how it goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from uitvoeringskompas.model.bevinding.geld import Geldbevinding, judge_geld, judge_som
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.doelstand import Doelstand, doelstand_of
from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.geld import Geldsoort, Regelstand, som_of
from uitvoeringskompas.taal.datum import write_moment, write_wanneer
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal, write_euro, write_ongeveer
from uitvoeringskompas.taal.zin import capitalize_first, lower_first, write_opsomming, write_reeks, write_zinnen
from uitvoeringskompas.views.onderwerp.geld.geld import describe_bekend
from uitvoeringskompas.views.onderwerp.geld.geldbevinding import write_som, write_verschil
from uitvoeringskompas.views.onderwerp.stand.stand import add_telling, count_opgaven, stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent, write_afwezig, write_geen, write_genoemd


def write_doelstand(verwijzer: Verwijzer, doel: Doel) -> str:
    """Return how a goal stands in the programme: its interventies, their money, and what was judged or measured."""
    stand = doelstand_of(verwijzer.publicatie, verwijzer.dossier, doel, verwijzer.blad.peildatum)
    return write_zinnen(
        _write_gedaan(verwijzer, stand), _write_geld(verwijzer, stand), _write_geoordeeld(verwijzer, stand)
    )


def write_doelstand_kort(verwijzer: Verwijzer, doel: Doel) -> str:
    """Return the same on one line of a list, what was judged first: "5 interventies: 4 lopen. € 140.000 begroot"."""
    stand = doelstand_of(verwijzer.publicatie, verwijzer.dossier, doel, verwijzer.blad.peildatum)
    aantal = write_aantal(len(stand.alle), "interventie", "interventies")
    if not stand.alle:
        return capitalize_first(f"{aantal} {write_genoemd(verwijzer.dossier)}.")
    gedaan = f"{aantal}{_write_statussen(verwijzer, stand)}."
    kosten = write_reeks((_write_begroot(stand), _write_uitgegeven(verwijzer, stand)))
    if stand.begroot.bedrag is None:
        kosten = f"kosten {write_afwezig(verwijzer.dossier)}"
    return write_zinnen(_write_geoordeeld(verwijzer, stand), gedaan, f"{capitalize_first(kosten)}.")


def _write_begroot(stand: Doelstand) -> str:
    """Return what is budgeted, for which years when those are several, and over how many lines."""
    begroot, jaren = stand.begroot, stand.jaren
    wanneer = f" {write_wanneer(jaren[0], jaren[-1])}" if len(jaren) > 1 else ""
    bekend = describe_bekend(begroot)
    bedrag = write_ongeveer(write_euro(begroot.bedrag or 0), begroot.bij_benadering)
    return f"{bedrag} begroot{wanneer}{f' ({bekend})' if bekend else ''}"


def _write_uitgegeven(verwijzer: Verwijzer, stand: Doelstand) -> str:
    """Return what was spent, and how that or what is expected compares with the budget of the same lines."""
    judged = _judge_begun(verwijzer, stand)
    final, expected = (judge_som(judged, soort) for soort in (Geldsoort.BESTEED, Geldsoort.VERWACHT))
    besteed = som_of(stand.regels, Geldsoort.BESTEED).bedrag
    if final:
        return write_som(final, "besteed")
    spent = f"{write_euro(besteed)} besteed" if besteed is not None else ""
    jaar = f"{write_wanneer(*expected.jaren)} " if expected and len(stand.jaren) > 1 else ""
    return write_reeks((spent, f"{jaar}naar verwachting {write_verschil(expected)}" if expected else ""))


def _judge_begun(verwijzer: Verwijzer, stand: Doelstand) -> tuple[Geldbevinding, ...]:
    """Return the verdict on each line with a budget in a year that began."""
    peildatum = verwijzer.blad.peildatum
    begun = (each for each in stand.regels if each.jaar <= peildatum.year and each.regel.begroot is not None)
    return tuple(judge_geld(each, peildatum) for each in begun)


def _write_statussen(verwijzer: Verwijzer, stand: Doelstand) -> str:
    """Return ": 3 lopen, 1 vertraagd", or that it was said last; empty when the plans say of none how it goes."""
    statussen = [status for _, status in stand.alle]
    if is_silent(statussen):
        return ""
    opgave = count_opgaven(verwijzer.blad, verwijzer.dossier, statussen)
    telling = write_reeks(code.tel(n) for code, n in Counter(statussen).items())
    return add_telling(opgave, telling)


def _write_gedaan(verwijzer: Verwijzer, stand: Doelstand) -> str:
    """Return how many interventies work on it, with their statuses: "Er zijn 4 interventies: 3 lopen, 1 vertraagd."."""
    dossier, every = verwijzer.dossier, stand.alle
    if not every:
        waar = "de bron" if dossier.is_transcribed else "dit programma"
        return f"In {waar} is {write_geen(dossier, 'interventie')} voor dit doel."
    hoe = _write_statussen(verwijzer, stand)
    onder = len(stand.eronder) if stand.interventies else 0
    via = f" (waarvan {onder} voor een doel eronder)" if onder else ""
    voor = "dit doel" if stand.interventies else "een doel eronder"
    aantal = write_aantal(len(every), "interventie", "interventies")
    return f"Er {_er_is(verwijzer, len(every))} {aantal} voor {voor}{via}{hoe}."


def _er_is(verwijzer: Verwijzer, aantal: int) -> str:
    is_past = stand_of(verwijzer.blad, verwijzer.dossier).is_van_toen
    return pick_vorm(aantal, "was", "waren") if is_past else pick_vorm(aantal, "is", "zijn")


def _write_geld(verwijzer: Verwijzer, stand: Doelstand) -> str:
    """Return what is budgeted and spent for the interventies, and for how many of them that is known."""
    begroot, jaren = stand.begroot, stand.jaren
    if not stand.alle:
        return ""
    if begroot.bedrag is None:
        kosten = pick_vorm(len(stand.alle), "die kost", "ze kosten")
        return f"Wat {kosten}, is {write_afwezig(verwijzer.dossier)}."
    paid = {each.regel.interventie for each in stand.regels if each.regel.begroot is not None}
    voor = "Daarvoor" if len(paid) == len(stand.alle) else f"Voor {len(paid)} van de {len(stand.alle)}"
    bedrag = write_ongeveer(write_euro(begroot.bedrag), begroot.bij_benadering)
    bekend = describe_bekend(begroot)
    zin = f"{voor} is {write_wanneer(jaren[0], jaren[-1])} {bedrag} begroot{f' ({bekend})' if bekend else ''}."
    return write_zinnen(zin, _write_besteed(verwijzer, stand))


def _write_besteed(verwijzer: Verwijzer, stand: Doelstand) -> str:
    """Return what was spent in the years that began, beside the budget where both are known, and what is expected."""
    judged = _judge_begun(verwijzer, stand)
    if not judged:
        return ""
    final, expected = (judge_som(judged, soort) for soort in (Geldsoort.BESTEED, Geldsoort.VERWACHT))
    several = len(stand.jaren) > 1  # then it is told of which of them an amount is
    in_jaar = f" {write_wanneer(*expected.jaren)}" if expected and several else ""
    verwacht = f"naar verwachting wordt het{in_jaar} {write_som(expected)}" if expected else ""
    if final:
        over = f" {write_wanneer(*final.jaren)}" if several else ""
        zin = f"er is{over} {write_som(final, 'besteed')}"
    elif som_of(stand.regels, Geldsoort.BESTEED).bedrag is not None:
        zin = _write_tot(stand, [each.stand for each in judged])
    else:
        zin = f"wat er is besteed, is {write_afwezig(verwijzer.dossier)}"
    return f"{capitalize_first(write_reeks((zin, verwacht), '; '))}."


def _write_tot(stand: Doelstand, begun: Sequence[Regelstand]) -> str:
    """Return what was spent up to the latest report; over how many lines, when some with a budget are left out."""
    told = [each.besteed.verslag for each in stand.regels if each.besteed and each.besteed.bedrag is not None]
    laatste = max(told, key=lambda verslag: verslag.moment.volgorde)
    rest = describe_bekend(som_of(begun, Geldsoort.BESTEED))
    bedrag = write_euro(som_of(stand.regels, Geldsoort.BESTEED).bedrag or 0)
    tot = write_moment(laatste.peildatum, lidwoord=True)
    return f"tot en met {tot} is {bedrag} besteed{f' ({rest})' if rest else ''}"


def _write_geoordeeld(verwijzer: Verwijzer, stand: Doelstand) -> str:
    """Return what the latest evaluation judged of the goal, in its own words."""
    for verslag in reversed(verwijzer.dossier.verslagen_until(verwijzer.blad.peildatum)):
        oordelen = Counter(found.oordeel for found in _judged(verwijzer, verslag, stand.doel))
        if oordelen and not is_silent(oordelen):
            return f"De {lower_first(verwijzer.verslag(verslag).tekst)} oordeelt{_write_oordelen(oordelen)}."
    return ""


def _write_oordelen(oordelen: Counter[Code]) -> str:
    """Return ": behaald" of one result, " over 2 resultaten: 1 behaald en 1 niet behaald" of several."""
    if oordelen.total() == 1:
        return f": {next(iter(oordelen)).in_zin}"
    told = write_opsomming(f"{aantal} {code.in_zin}" for code, aantal in oordelen.items())
    return f" over {oordelen.total()} resultaten: {told}"


def _judged(verwijzer: Verwijzer, verslag: Verslag, doel: Doel) -> Iterator[ResultaatEvaluatie]:
    """Yield the judgements of an evaluation on a goal: those that name it, or an intended result for it."""
    beoogd = {found.id: found.doel for found in verwijzer.dossier.programma.beoogde_resultaten}
    for found in verslag.resultaten if isinstance(verslag, Evaluatie) else ():
        if doel.id in {found.doel, beoogd.get(found.resultaat or "")}:
            yield found
