"""What the page of an interim report and that of an evaluation share."""
