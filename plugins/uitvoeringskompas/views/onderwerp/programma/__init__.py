"""A programme as a whole: its chapters, lists of programmes and interventies, and the pages that it is told on."""
