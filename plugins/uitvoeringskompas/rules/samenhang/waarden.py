"""A figure or the reason that there is none: always one of the two, so that missing never looks like zero."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.evaluatie import ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.verantwoording import Financien, Realisatie
from uitvoeringskompas.rules.rule import FileRule
from uitvoeringskompas.rules.samenhang import cijfers
from uitvoeringskompas.rules.samenhang.velden import not_both, one_of

MEASURED = (Meting, Nulmeting, Realisatie)
WHY = "Onbekend is iets anders dan nul. Door de reden te noemen weet een lezer waarom er geen cijfer is."

RULES: Mapping[str, FileRule] = {
    **cijfers.RULES,
    "waarde-ontbreekt": FileRule(
        check=one_of("waarde", "geen_waarde", "ondergrens", "bovengrens", of=MEASURED),
        melding='Er is geen waarde. Vul "waarde" in, of zet bij "geen_waarde" waarom die er niet is.',
        waarom=WHY,
    ),
    "waarde-en-geen-waarde": FileRule(
        check=not_both("waarde", "geen_waarde", of=(*MEASURED, ResultaatEvaluatie)),
        melding='Hier staan "waarde" en "geen_waarde" allebei. Laat er één staan.',
        waarom=WHY,
    ),
    "bedrag-ontbreekt": FileRule(
        check=one_of("begroot", "geen_bedrag", "aandeel_procent", of=(Begrotingsregel,)),
        melding='Deze regel heeft geen bedrag. Vul "begroot" in, of zet bij "geen_bedrag" waarom het er niet is.',
        waarom=WHY,
    ),
    "bedrag-en-geen-bedrag": FileRule(
        check=not_both("begroot", "geen_bedrag", of=(Begrotingsregel,)),
        melding='Hier staan "begroot" en "geen_bedrag" allebei. Laat er één staan.',
        waarom=WHY,
    ),
    "financien-zonder-bedrag": FileRule(
        check=one_of("bijgesteld", "verwacht", "besteed", "ontvangen", "geen_bedrag", of=(Financien,)),
        melding=(
            'Hier staat geen enkel bedrag. Vul "bijgesteld", "verwacht", "besteed" of "ontvangen" in, '
            'of zet bij "geen_bedrag" waarom er geen is.'
        ),
        waarom=WHY,
    ),
    "streefwaarde-leeg": FileRule(
        check=one_of("waarde", "verandering", of=(Streefwaarde,)),
        melding='Deze streefwaarde is leeg. Vul "waarde" in, of "verandering" met "verandering_in" en "basisjaar".',
        waarom="Zonder waarde of verandering kan niemand later zien of het gelukt is.",
    ),
}
