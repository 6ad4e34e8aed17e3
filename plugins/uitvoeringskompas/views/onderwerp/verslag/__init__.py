"""What reports tell: the pages of an interim report and an evaluation, results, and the words of all verdicts."""
