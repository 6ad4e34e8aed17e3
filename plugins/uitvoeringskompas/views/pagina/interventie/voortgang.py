"""Chapter "Hoe gaat het": what each report up to the peildatum tells, the latest first, then signals."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import Dossier, InterventieVerslag, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie, InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.voortgang import Bijsturing, InterventieVoortgang, Knelpunt, Voortgang
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_bereik
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_verslagbronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent, write_geen
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks


class Gebeurtenis(Vast):
    """Something that a report tells about the interventie: what kind it is, what it was and what follows from it."""

    soort: str
    wat: Cel
    vervolg: Cel | None = None


def write_voortgang(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on progress: from the reports, or from the interventie itself while none gives a status."""
    dossier = verwijzer.dossier
    verslagen = tuple(reversed(dossier.verslagen_until(verwijzer.blad.peildatum)))
    told = tuple((found, about) for found in verslagen if (about := dossier.told_about(interventie.id, found)))
    has_reports = any(is_told(dossier, interventie.id, verslag) for verslag in verslagen)
    return make_hoofdstuk(
        "voortgang",
        "Hoe gaat het",
        _stand(verwijzer, interventie, has_reports=has_reports),
        Onderdeel(tabel=_tabulate_verslagen(verwijzer, told)),
        *(deel for verslag in verslagen[:1] for deel in _verslag_delen(verwijzer, interventie, verslag)),
        Onderdeel(
            uitklappen=(
                *make_uitklap(
                    "Wat er eerder is gemeld",
                    *(deel for verslag in verslagen[1:] for deel in _verslag_delen(verwijzer, interventie, verslag)),
                    _begin(verwijzer, interventie),
                ),
                *make_uitklap("Signalen uit de praktijk", Onderdeel(tabel=_tabulate_signalen(interventie))),
            )
        ),
        show_remarks(verwijzer, interventie, "voortgang"),
    )


def is_told(dossier: Dossier, interventie_id: str, verslag: Verslag) -> bool:
    """Tell whether a report says anything about an interventie: how it goes, its money, or what a party delivered."""
    begroting = dossier.programma.begroting
    regels = {each.id for each in (begroting.regels if begroting else ()) if each.interventie == interventie_id}
    afspraken = {each.id for each in dossier.programma.prestatieafspraken if each.interventie == interventie_id}
    return (
        any(getattr(record, "interventie", None) == interventie_id for record in verslag.walk())
        or any(told.regel in regels for told in verslag.financien)
        or any(told.afspraak in afspraken for told in verslag.realisatie)
    )


def _stand(verwijzer: Verwijzer, interventie: Interventie, *, has_reports: bool) -> Onderdeel | None:
    """Return the status that the file of the interventie gives; None when a report gives one, which stands below."""
    stand = verwijzer.dossier.getoonde_status(interventie, verwijzer.blad.peildatum)
    if stand.verslag is not None:
        return None
    zinnen = ["Zo staat het in het programma."] if stand.status != "onbekend" else []
    if not has_reports:
        zinnen.append(f"Er is {write_geen(verwijzer.dossier, 'verslag over deze interventie')}.")
    return Onderdeel(
        feiten=list_feiten(
            ("Status", Cel(labels=(label_of(stand.status),))),
            ("Waarom", cellen.of_proza(stand.reden)),
            ("Gemeld door", cellen.of_tekst(stand.bron)),
        ),
        slot=" ".join(zinnen),
    )


def _begin(verwijzer: Verwijzer, interventie: Interventie) -> Onderdeel | None:
    """Return where it began according to the programme, once a report tells how it went on."""
    stand = verwijzer.dossier.getoonde_status(interventie, verwijzer.blad.peildatum)
    if stand.verslag is None or not (interventie.status_reden or interventie.status_bron):
        return None
    return Onderdeel(titel="Zo stond het in het programma", feiten=_begin_feiten(interventie))


def _begin_feiten(interventie: Interventie) -> tuple[Feit, ...]:
    return list_feiten(
        ("Status", Cel(labels=(label_of(interventie.status),))),
        ("Waarom", cellen.of_proza(interventie.status_reden)),
        ("Gemeld door", cellen.of_tekst(interventie.status_bron)),
    )


def _tabulate_verslagen(verwijzer: Verwijzer, told: tuple[tuple[Verslag, InterventieVerslag], ...]) -> Tabel | None:
    evaluaties = [about for _, about in told if isinstance(about, InterventieEvaluatie)]
    no_oordeel = len(evaluaties) == len(told) and is_silent(found.oordeel for found in evaluaties)
    no_besluit = is_silent(found.besluit for found in evaluaties)
    return tabulate(
        "Wat de verslagen melden",
        told,
        ("Verslag", lambda found: Cel(links=(verwijzer.verslag(found[0]),))),
        ("Status", lambda found: cellen.of_label(found[1].status)),
        ("Oordeel", lambda found: None if no_oordeel else _oordeel_cel(found[1])),
        ("Bereik", lambda found: cellen.of_tekst(write_bereik(found[1]))),
        ("Besluit", lambda found: None if no_besluit else _besluitlabel_cel(found[1])),
    )


def _oordeel_cel(about: InterventieVerslag) -> Cel | None:
    """Return how an interim report judges time, money and quality, or how an evaluation judges the result."""
    if isinstance(about, InterventieEvaluatie):
        return cellen.of_label(about.oordeel)
    kanten = (("Tijd", about.oordeel_tijd), ("Geld", about.oordeel_geld), ("Kwaliteit", about.oordeel_kwaliteit))
    lights = ((kant, label_of(code)) for kant, code in kanten if code)
    return cellen.of_labels(replace(light, tekst=f"{kant}: {lower_first(light.tekst)}") for kant, light in lights)


def _besluitlabel_cel(about: InterventieVerslag) -> Cel | None:
    return cellen.of_label(about.besluit) if isinstance(about, InterventieEvaluatie) else None


def _verslag_delen(verwijzer: Verwijzer, interventie: Interventie, verslag: Verslag) -> tuple[Onderdeel, ...]:
    """Return what one report tells in words: what was done, why, what went well or not, and what was adjusted."""
    about = verwijzer.dossier.told_about(interventie.id, verslag)
    meldingen = tabulate(
        "Wat goed ging en wat tegenviel",
        _list_meldingen(interventie.id, verslag),
        ("Wat", lambda found: found.wat),
        ("Soort", lambda found: Cel(tekst=found.soort)),
    )
    vervolg = tabulate(
        "Knelpunten en bijsturing",
        _list_bijsturing(interventie.id, verslag),
        ("Wat", lambda found: found.wat),
        ("Soort", lambda found: Cel(tekst=found.soort)),
        ("Wat we ermee doen", lambda found: found.vervolg),
    )
    remarks = select_kanttekeningen(
        verslag.kanttekeningen, interventie.id, bronnen=list_verslagbronnen(verwijzer, verslag)
    )
    proza = render_proza(about.gedaan) if about and about.gedaan else None
    first = Onderdeel(proza=proza, feiten=_verslagfeiten(about), tabel=meldingen)
    parts = [part for part in (first, Onderdeel(tabel=vervolg), Onderdeel(kanttekeningen=remarks)) if not part.is_empty]
    return tuple(replace(part, titel=verwijzer.verslag(verslag).tekst) if part is parts[0] else part for part in parts)


def _verslagfeiten(about: InterventieVerslag | None) -> tuple[Feit, ...]:
    if about is None:
        return ()
    bron = about.status_bron if isinstance(about, InterventieVoortgang) else None
    besluit = about if isinstance(about, InterventieEvaluatie) else None
    return list_feiten(
        ("Waarom deze status", cellen.of_proza(about.status_reden)),
        ("Gemeld door", cellen.of_tekst(bron)),
        ("Besluit", _besluit_cel(besluit)),
    )


def _besluit_cel(about: InterventieEvaluatie | None) -> Cel | None:
    """Return the decision with its reason; a decision without reason stands in the table already."""
    if about is None or not about.besluit_reden:
        return None
    return cellen.add_proza(Cel(tekst=about.besluit.naam if about.besluit else ""), about.besluit_reden)


def _list_meldingen(interventie_id: str, verslag: Verslag) -> Iterator[Gebeurtenis]:
    """Yield the successes, the setbacks and what was unexpected."""
    meldingen = [("Ging goed", verslag.successen), ("Viel tegen", verslag.tegenvallers)]
    if isinstance(verslag, Evaluatie):
        meldingen.append(("Onverwacht", verslag.onverwacht))
    for soort, found in meldingen:
        for melding in found:
            if melding.interventie == interventie_id:
                yield Gebeurtenis(soort=soort, wat=cellen.add_proza(Cel(tekst=melding.titel), melding.toelichting))


def _list_bijsturing(interventie_id: str, verslag: Verslag) -> Iterator[Gebeurtenis]:
    """Yield the bottlenecks and the adjustments; only an interim report has them."""
    if isinstance(verslag, Voortgang):
        yield from (_knelpunt(each) for each in verslag.knelpunten if each.interventie == interventie_id)
        yield from (_bijsturing(each) for each in verslag.bijsturingen if each.interventie == interventie_id)


def _knelpunt(knelpunt: Knelpunt) -> Gebeurtenis:
    opgelost = f"opgelost {write_op(knelpunt.opgelost_op)}" if knelpunt.opgelost_op else ""
    vervolg = cellen.add_proza(Cel(opmerking=opgelost), knelpunt.oplossing) if knelpunt.oplossing or opgelost else None
    return Gebeurtenis(soort="Knelpunt", wat=Cel(tekst=knelpunt.titel), vervolg=vervolg)


def _bijsturing(bijsturing: Bijsturing) -> Gebeurtenis:
    vervolg = "\n\n".join(deel for deel in (bijsturing.besluit, bijsturing.gevolg) if deel)
    return Gebeurtenis(
        soort="Bijgestuurd",
        wat=Cel(proza=render_proza(bijsturing.aanleiding)),
        vervolg=Cel(proza=render_proza(vervolg), opmerking=f"besloten {write_op(bijsturing.datum)}"),
    )


def _tabulate_signalen(interventie: Interventie) -> Tabel | None:
    return tabulate(
        "Wat uitvoerders en deelnemers ons laten weten",
        interventie.signalen,
        ("Van", lambda found: Cel(tekst=found.van.naam)),
        ("Datum", lambda found: Cel(tekst=write_moment(found.datum))),
        ("Signaal", lambda found: cellen.of_proza(found.inhoud)),
        (
            "Afgehandeld op",
            lambda found: cellen.of_moment(found.afgehandeld_op),
        ),
    )
