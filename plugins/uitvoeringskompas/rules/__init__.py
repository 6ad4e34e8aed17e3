"""What must hold between values, files and years: references, identity and coherence, as problems in Dutch."""

from uitvoeringskompas.rules.catalogus import check_catalogus

__all__ = ["check_catalogus"]
