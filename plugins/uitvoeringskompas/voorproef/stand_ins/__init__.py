"""What stands in, in a browser, for each compiled library: modules of the same name, one for each.

``bundle`` puts them where Python looks for the library, so that no other room knows that it runs in a browser. Each has
the part of the library that is used here, and nothing more.
"""
