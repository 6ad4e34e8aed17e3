"""What changed between two states, in Dutch sentences: the same for the page, `kompas diff` and the history."""
