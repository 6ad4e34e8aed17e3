"""The same plans in other forms than pages."""
