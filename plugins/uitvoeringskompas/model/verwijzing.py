"""The types of a text that names another thing: the rules find every reference of the plans by its type.

Each is a ``str`` for whoever reads it. What ``was``, ``vervangt`` and ``afgesplitst_van`` name follows from the kind of
thing that holds them (see ``afkomst``).
"""

from __future__ import annotations

from typing import NewType

PartijId = NewType("PartijId", str)  # in partijen.yaml
IndicatorId = NewType("IndicatorId", str)  # in indicatoren.yaml
ReeksId = NewType("ReeksId", str)  # in the same indicator
NotaId = NewType("NotaId", str)  # a file in notas/
DoelId = NewType("DoelId", str)  # in the programme or one of its notas
PrioriteitId = NewType("PrioriteitId", str)  # in the programme or one of its notas
InterventieId = NewType("InterventieId", str)  # a file of the same programme
DekkingId = NewType("DekkingId", str)  # in the same programme
RegelId = NewType("RegelId", str)  # a line of the budget of the same programme
AfspraakId = NewType("AfspraakId", str)  # a prestatieafspraak of the same programme
ResultaatId = NewType("ResultaatId", str)  # a beoogd resultaat of the same programme
RisicoId = NewType("RisicoId", str)  # a risico or a kans of the same programme
BronId = NewType("BronId", str)  # in the same file, or in the programme or profiel above it
DeelnemerId = NewType("DeelnemerId", str)  # in the profiel of a regio
ProgrammaPad = NewType("ProgrammaPad", str)  # "2026/gezondheid", or "<slug>/2026/gezondheid" of another publisher
ZusterPad = NewType("ZusterPad", str)  # "2026/jeugd": another programme of the same publisher
NotaOfProgramma = NewType("NotaOfProgramma", str)  # the id of a nota, or "2026/gezondheid"
LesPad = NewType("LesPad", str)  # "2027/gezondheid" or "2027/gezondheid/beweegcoach" of the same publisher
ElderPad = NewType("ElderPad", str)  # "<slug>/2026/gezondheid/beweegcoach" of another publisher
BijTekst = NewType("BijTekst", str)  # a field of the same file, or the id of a thing in it
