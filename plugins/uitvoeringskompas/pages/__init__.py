"""From views to finished HTML: the border to adapters, the one Jinja environment, and the list of all pages."""
