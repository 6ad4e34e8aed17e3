"""Mistakes made on purpose in real plans, each with the line and the advice that an editor must get."""
