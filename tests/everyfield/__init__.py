"""Plans in which every field of every schema says something of its own, found by walking the schemas.

A text is a word that stands nowhere else, a day or an amount likewise. What has few values (a code, a year, yes or
no, a reference) can be changed or left out, so that a test sees whether a page follows. Whoever adds a field has it
filled by its type; ``MADE`` holds what a type does not tell.
"""
