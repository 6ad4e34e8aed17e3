"""Money: amounts, what was planned beside what came of it, and sums over years and gemeenten."""
