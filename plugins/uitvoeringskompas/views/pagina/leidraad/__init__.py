"""The guideline for readers: an index by chapter and by source, and a page for each chapter."""
