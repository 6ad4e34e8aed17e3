"""How it went with what was planned, apart from the figures: money, milestones, promises and results.

Each verdict is a value: what came out, and when nothing can be said the reason. Nothing is said of what is not known,
and what a source judges itself goes before what we could work out.
"""
