"""Figures over the years: values, targets, the verdict on how they go, and the tables of an indicator."""
