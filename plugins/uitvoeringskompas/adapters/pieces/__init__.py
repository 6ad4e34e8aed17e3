"""A site in pieces that are written each by itself: on every core, and again only when something in them changed."""
