"""The Content-Security-Policy of a finished site: in its pages, or in files that a web server takes headers from."""
