"""Speed, memory and error rates, side by side with what one would use instead."""
