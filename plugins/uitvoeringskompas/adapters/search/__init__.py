"""The search of a site in our own frame: an index beside the pages, made by Pagefind, and a script that asks it."""
