"""Two states of a publisher → what changed between them, as values; ``views/wijzigingen.py`` puts each into words."""
