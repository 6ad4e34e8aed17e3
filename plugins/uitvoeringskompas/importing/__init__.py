"""A table of somebody else becomes plans: which column is what, what is typed in a cell, and what became of each."""
