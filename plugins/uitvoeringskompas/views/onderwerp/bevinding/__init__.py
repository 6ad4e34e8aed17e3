"""The verdicts on money, milestones, promises and results in words: a label for a table, and a sentence."""
