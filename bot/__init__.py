"""In Your Corner: a bridge to people."""
