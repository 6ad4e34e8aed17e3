"""The guideline put to work: four engines that its data drive, and the judgement on a whole programme."""
