"""Values that must agree with each other: times, amounts and reasons, where a plan comes from, and mailboxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.samenhang import afwijking, gemeente, herkomst, inhoud, mensen, tijd, waarden

FILE_RULES: tuple[Callable[[Bestand], Iterator[Problem]], ...] = (
    tijd.check_existing_days,
    tijd.check_order,
    tijd.check_start_year,
    tijd.check_years_in_looptijd,
    tijd.check_evaluatie_year,
    tijd.check_peildatum_is_file_name,
    waarden.check_value_missing,
    waarden.check_value_and_reason,
    waarden.check_amount_missing,
    waarden.check_amount_and_reason,
    waarden.check_report_amount_missing,
    waarden.check_streefwaarde_missing,
    inhoud.check_status_reden,
    inhoud.check_reikwijdte_prioriteit,
    inhoud.check_judged_thing,
    inhoud.check_unforeseen_factor,
    herkomst.check_bronnen,
    herkomst.check_code_of_fictief,
    gemeente.check_code_of_regio,
    gemeente.check_deelnemers,
    gemeente.check_code_exists,
    gemeente.check_code_and_name,
    mensen.check_mailboxes,
    afwijking.check_afwijking_known,
    afwijking.check_afwijking_reden,
)
