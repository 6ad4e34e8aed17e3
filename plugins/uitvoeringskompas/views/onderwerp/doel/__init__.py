"""Goals: what is done for each, what it costs and how it goes."""
