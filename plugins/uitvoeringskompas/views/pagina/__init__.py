"""A package per kind of page: what is on it, in which order."""
