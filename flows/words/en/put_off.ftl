open = Another day
tomorrow = That is fine. It comes again tomorrow.
