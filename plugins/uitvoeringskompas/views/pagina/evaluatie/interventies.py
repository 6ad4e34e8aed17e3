"""Chapter "Per interventie": planned, done, reached, spent, judged, decided, and where it went next year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from uitvoeringskompas.model.bevinding.geld import judge_geld, judge_som
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import Evaluatie, InterventieEvaluatie
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Regelstand, money_of_interventies, select_stroom, som_of
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.levensloop import Levensmoment, Relatie
from uitvoeringskompas.model.planjaren import jaren_of_interventie
from uitvoeringskompas.taal.getal import write_euro
from uitvoeringskompas.taal.zin import ONBEKEND, lower_first, write_opsomming, write_reeks, write_zinnen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Label, Link, Standregel, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.links import address_of_interventie
from uitvoeringskompas.views.kit.prose import proza_of, shorten_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import describe_bekend, write_samen
from uitvoeringskompas.views.onderwerp.geld.geldbevinding import label_som
from uitvoeringskompas.views.onderwerp.verslag.kop import peildag_of
from uitvoeringskompas.views.onderwerp.verslag.meldingen import interventie_cel
from uitvoeringskompas.views.onderwerp.verslag.resultaatbevinding import make_gedaan
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import INTERVENTIES, describe_untold, is_silent, write_afwezig
from uitvoeringskompas.views.pagina.evaluatie.tijdvak import Tijdvak

VERVOLG = {
    Relatie.ZELFDE: "Gaat verder in {jaar}",
    Relatie.WERD: "Gaat in {jaar} verder als {titel}",
    Relatie.OPGEGAAN_IN: "Opgegaan in {titel} ({jaar})",
    Relatie.SPLITSTE_AF: "Een deel gaat in {jaar} verder als {titel}",
}
MOST_OPEN = 4
"""Of more interventies than this a line each tells the decision, and the table is folded."""
IN_DE_TABEL = {"Gepland": "wat er was gepland", "Gedaan": "wat is gedaan", "Geld": "wat het kostte"}
"""What a column of the table tells."""
ONBEKEND_CODE = "onbekend"
GEEN_VERVOLG = "niet in een later programma gevonden"


def write_interventies(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Onderdeel:
    """Return the table of interventies, and which ones the evaluation passes over."""
    told = [found.interventie for found in evaluatie.interventies]
    untold = [
        found.titel
        for found in _interventies_in(verwijzer.dossier, Tijdvak.of(verwijzer.dossier, evaluatie))
        if found.id not in told
    ]
    vervolg: dict[str, tuple[Link, ...]] = {found: _list_vervolg(verwijzer, evaluatie, found) for found in told}
    slot = (
        _describe_silence(evaluatie),
        describe_untold(verwijzer.dossier, INTERVENTIES, untold, "de evaluatie") if told else "",
        _describe_vervolg(verwijzer, evaluatie, vervolg),
    )
    is_long = len(told) > MOST_OPEN
    tabel = _tabulate(verwijzer, evaluatie, vervolg)
    return Onderdeel(
        standen=tuple(_list_standen(verwijzer, evaluatie)) if is_long else (),
        tabel=tabel,
        vouw=_announce(tabel) if is_long else "",
        slot=write_zinnen(*slot),
    )


def _announce(tabel: Tabel | None) -> str:
    """Return what the folded table tells of each interventie, as far as it has a column for it."""
    titels = {kolom.titel for kolom in tabel.kolommen} if tabel else set()
    wat = write_opsomming(woorden for titel, woorden in IN_DE_TABEL.items() if titel in titels)
    return f"Bekijk per interventie {wat or 'hoe het verdergaat'}"


def _list_standen(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Iterator[Standregel]:
    """Yield what was decided about each interventie, or else how it was judged, with the reason."""
    for found in evaluatie.interventies:
        links = verwijzer.interventies([found.interventie])
        codes = [code for code in (found.besluit, found.oordeel, found.status) if code and code != ONBEKEND_CODE]
        if links and codes:
            yield Standregel(titel=links[0], label=label_of(codes[0]), tekst=_tell_reden(found))


def _tell_reden(told: InterventieEvaluatie) -> str:
    """Return the judgement beside a decision, and why it was decided or is so."""
    reden = told.besluit_reden or told.status_reden
    oordeel = told.oordeel if told.besluit and told.oordeel != ONBEKEND_CODE else None
    return write_zinnen(f"Oordeel: {oordeel.in_zin}." if oordeel else "", shorten_proza(reden) if reden else "")


def _describe_silence(evaluatie: Evaluatie) -> str:
    """Return once what would else stand at every interventie: that nobody judged it, or decided about it."""
    told = evaluatie.interventies
    kinds = (("een oordeel", [found.oordeel for found in told]), ("een besluit", [found.besluit for found in told]))
    wat = [naam for naam, codes in kinds if any(codes) and is_silent(codes)]
    return f"Bij geen van de interventies in de tabel is {' of '.join(wat)} bekend." if wat else ""


def _describe_vervolg(verwijzer: Verwijzer, evaluatie: Evaluatie, vervolg: Mapping[str, tuple[Link, ...]]) -> str:
    """Return once what would else stand at every interventie: that none of them was found again."""
    if not vervolg or any(vervolg.values()) or not _is_last(verwijzer, evaluatie):
        return ""
    if not _has_later(verwijzer):
        return "Een later programma staat niet op deze site."
    return "Geen van deze interventies is in een later programma op deze site gevonden."


def _interventies_in(dossier: Dossier, tijdvak: Tijdvak) -> tuple[Interventie, ...]:
    return tuple(
        found
        for found in dossier.interventies
        if any(tijdvak.van <= jaar <= tijdvak.tot_en_met for jaar in jaren_of_interventie(dossier, found))
    )


def _tabulate(verwijzer: Verwijzer, evaluatie: Evaluatie, vervolg: Mapping[str, tuple[Link, ...]]) -> Tabel | None:
    tijdvak = Tijdvak.of(verwijzer.dossier, evaluatie)
    no_oordeel = is_silent(found.oordeel for found in evaluatie.interventies)
    no_besluit = is_silent(found.besluit for found in evaluatie.interventies)
    geen = GEEN_VERVOLG if any(vervolg.values()) and _is_last(verwijzer, evaluatie) else ""
    return tabulate(
        f"Interventies, en hoe het verdergaat, {tijdvak.in_woorden}",
        evaluatie.interventies,
        ("Interventie", lambda found: interventie_cel(verwijzer, found.interventie)),
        ("Gepland", lambda found: cellen.of_tekst(_write_gepland(verwijzer.dossier, found.interventie, tijdvak))),
        ("Gedaan", make_gedaan(verwijzer, evaluatie)),
        ("Geld", lambda found: _geld_cel(verwijzer, evaluatie, found.interventie)),
        ("Status" if no_oordeel else "Oordeel en status", lambda found: _oordeel_cel(found, no_oordeel=no_oordeel)),
        (
            "Vervolg" if no_besluit else "Besluit en vervolg",
            lambda found: _besluit_cel(found, vervolg[found.interventie], geen, no_besluit=no_besluit),
        ),
    )


def _write_gepland(dossier: Dossier, interventie_id: str, tijdvak: Tijdvak) -> str:
    interventie = dossier.interventie(interventie_id)
    resultaten = interventie.resultaten if interventie else ()
    own = (found for found in resultaten if tijdvak.overlaps(found.van_jaar, found.tot_en_met_jaar))
    return "; ".join(_write_resultaat(found, dossier) for found in own)


def _write_resultaat(resultaat: GeplandResultaat, dossier: Dossier) -> str:
    """Return what was planned; the year stands with it only where the programme has several."""
    looptijd = dossier.programma.looptijd
    several = looptijd.van != looptijd.tot_en_met and resultaat.tot_en_met_jaar
    return f"{resultaat.beoogd} ({resultaat.tot_en_met_jaar})" if several else resultaat.beoogd


def _geld_cel(verwijzer: Verwijzer, evaluatie: Evaluatie, interventie_id: str) -> Cel | None:
    """Return what was budgeted and spent on its own lines; None when the budget has no line for it."""
    dossier = verwijzer.dossier_of(interventie_id)
    tijdvak = Tijdvak.of(verwijzer.dossier, evaluatie)
    standen = money_of_interventies(dossier.until(evaluatie), {interventie_id}, peildag_of(verwijzer, evaluatie))
    spending = select_stroom(standen, Geldstroom.UITGAVEN)
    own = [stand for stand in spending if tijdvak.van <= stand.jaar <= tijdvak.tot_en_met]
    if not own:
        return None
    som = som_of(own, Geldsoort.BESTEED)
    besteed = som.bedrag
    bekend = "" if besteed is None else describe_bekend(som)
    return Cel(
        tekst=f"{write_euro(besteed)} besteed" if besteed is not None else f"besteed: {write_afwezig(dossier)}",
        leeg=besteed is None,
        opmerking=write_reeks((bekend, f"begroot: {_write_begroot(own)}"), "; "),
        labels=_label_verschil(own, peildag_of(verwijzer, evaluatie)),
    )


def _label_verschil(standen: Sequence[Regelstand], peildag: date) -> tuple[Label, ...]:
    """Return how much more or less it was than budgeted, where both are known of every line."""
    som = judge_som([judge_geld(stand, peildag) for stand in standen], Geldsoort.BESTEED)
    return (label_som(som),) if som and not som.onvergelijkbaar else ()


def _write_begroot(standen: Sequence[Regelstand]) -> str:
    """Return what was budgeted on these lines, or why there is no amount."""
    begroot = som_of(standen, Geldsoort.BEGROOT).bedrag
    together = {id(stand.regel): stand.regel for stand in standen if stand.regel.is_meerjarig}
    bedragen = [write_euro(begroot)] if begroot is not None else []
    bedragen += [
        f"{write_euro(each.begroot)} {write_samen(each)}" for each in together.values() if each.begroot is not None
    ]
    if bedragen:
        return write_opsomming(bedragen)
    redenen = dict.fromkeys(stand.regel.geen_bedrag for stand in standen)
    return write_opsomming(reden.in_zin for reden in redenen if reden) or ONBEKEND


def _oordeel_cel(told: InterventieEvaluatie, *, no_oordeel: bool) -> Cel | None:
    """Return the judgement, and the status with its reason where the evaluation gives one."""
    labels = tuple(label_of(code) for code in (None if no_oordeel else told.oordeel, told.status) if code)
    proza = proza_of(told.status_reden)
    return Cel(labels=labels, proza=proza) if labels or proza else None


def _besluit_cel(told: InterventieEvaluatie, links: tuple[Link, ...], geen: str, *, no_besluit: bool) -> Cel | None:
    """Return the decision with its reason, and where the interventie went; ``geen`` says that it was not found."""
    labels = (label_of(told.besluit),) if told.besluit and not no_besluit else ()
    proza = proza_of(told.besluit_reden)
    cel = Cel(labels=labels, links=links, proza=proza, opmerking="" if links else geen)
    return cel if cel != Cel() else None


def _list_vervolg(verwijzer: Verwijzer, evaluatie: Evaluatie, interventie_id: str) -> tuple[Link, ...]:
    """Return where it went: for one year of a longer programme its next evaluation, else the next programme."""
    dossier = verwijzer.dossier_of(interventie_id)
    later = [found for found in dossier.evaluaties if evaluatie.jaar and found.jaar and found.jaar > evaluatie.jaar]
    for found in sorted(later, key=lambda each: each.jaar or 0):
        if dossier.told_about(interventie_id, found):
            link = verwijzer.verslag(found)
            return (replace(link, tekst=f"Bekijk de {lower_first(link.tekst)}"),)
    moments = verwijzer.publicatie.vervolg(dossier, interventie_id)
    return tuple(_vervolg_link(verwijzer, moment) for moment in moments)


def _vervolg_link(verwijzer: Verwijzer, moment: Levensmoment) -> Link:
    tekst = VERVOLG[moment.relatie].format(jaar=moment.jaar, titel=moment.interventie.titel)
    return verwijzer.blad.link(tekst, address_of_interventie(verwijzer.slug, moment.dossier.pad, moment.interventie.id))


def _is_last(verwijzer: Verwijzer, evaluatie: Evaluatie) -> bool:
    """Tell whether the evaluation ends the programme, so that what goes on must stand in a later one."""
    dossier = verwijzer.dossier
    may_go_on = dossier.programma.looptijd.is_open and not dossier.stand(verwijzer.blad.peildatum).is_afgelopen
    return not may_go_on and Tijdvak.of(dossier, evaluatie).tot_en_met >= dossier.laatste_jaar


def _has_later(verwijzer: Verwijzer) -> bool:
    """Tell whether any programme of this publisher starts later, so that "not found" means something."""
    return any(found.jaar > verwijzer.dossier.jaar for found in verwijzer.publicatie.dossiers)
