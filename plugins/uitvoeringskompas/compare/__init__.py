"""Two states of a publisher → what changed between them, as values; ``views/wijziging/`` puts each into words."""
