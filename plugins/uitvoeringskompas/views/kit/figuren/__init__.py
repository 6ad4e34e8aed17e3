"""The geometry of the pictures: where every line, bar and word stands. What a picture looks like is for the styles.

A picture is as wide as the page allows, so everything across is a percentage and everything down is in CSS pixels:
words keep their size on a phone. A picture repeats a table and never says anything that the table does not say.
"""
