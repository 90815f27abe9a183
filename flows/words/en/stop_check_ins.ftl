open = Stop these
stopped = Stopped. You can start them again under Check-ins.
