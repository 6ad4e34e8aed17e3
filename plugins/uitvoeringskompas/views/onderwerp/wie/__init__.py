"""Parties and publishers: who promised what, what came of it, how they work together and how one reaches them."""
