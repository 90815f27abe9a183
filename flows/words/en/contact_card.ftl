### A contact card: a tap on it calls.

open = Contact card
no_number = There is no phone number for { $person_name } yet. You can add one under Change.
