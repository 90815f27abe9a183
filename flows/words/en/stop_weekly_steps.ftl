open = Stop the weekly note
stopped = Stopped. The steps are still here when you want them.
