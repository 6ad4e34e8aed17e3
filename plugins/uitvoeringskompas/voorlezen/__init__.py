"""A file of the plans as lines that anybody can read: git shows a change of a plan by them.

Git starts us once for every version of every file, so nothing is loaded here but what one file needs.
"""
