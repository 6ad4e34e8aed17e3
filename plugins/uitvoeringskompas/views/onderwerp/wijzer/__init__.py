"""The ways from one page to what stands on another: things of a programme, threads over the years, the guideline."""
