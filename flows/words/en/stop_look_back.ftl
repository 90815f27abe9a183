open = Stop asking
stopped = Good. You can still look back at any time with /lookback.
