"""What a page says of itself to programs, in its head: to search engines (schema.org) and beside a link (Open Graph).

It repeats what stands on the page, and says nothing else.
"""
