"""The form in the browser, made from the schemas: what it asks, and in which words."""
