"""Has no median."""
