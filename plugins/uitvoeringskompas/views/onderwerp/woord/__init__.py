"""The words for any subject: what a thing is called and was called, which years, and what is not there."""
