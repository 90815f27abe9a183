"""How long a test waits for what must come: no test passes because of it; one that fails does not hang."""

PATIENCE = 120.0  # seconds: several tests at once on a small and busy machine still have time
