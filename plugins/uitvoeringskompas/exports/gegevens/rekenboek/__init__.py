"""Workbooks to take along, a sheet for each table: the same bytes each time, and no cell that calculates anything.

They are made in memory. What somebody fills in is another thing, made by ``tables``.
"""
