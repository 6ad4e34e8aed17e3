"""Workbooks to take along, a sheet for each table: the same bytes each time, and no cell that calculates anything.

They are written as the texts that they are, without a library: one that makes each cell apart takes some ten times as
long, and with a site of the whole country there are thousands of them. What somebody fills in is made by ``tables``.
"""
