"""One id, one thing: unique in its list, at most once a year, and never its own ancestor."""
