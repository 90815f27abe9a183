### Take the list along. Nothing is made before it was said what stays out.

open = Take along
    .command = Your list as a picture, on paper, as contacts

nobody_yet =
    There is no one on your list yet. One name is enough to take along.
    It can be someone who has no idea.
form = How would you like to take your people along?
    .label = Form
    .picture = A picture
    .lock_screen = For the lock screen
    .wallet = A card for the wallet
    .sheet = A sheet to print
    .contacts = Phone contacts
    .text = Plain text
look = Light or dark?
    .label = Look
    .light = Light
    .dark = Dark
paper = Which paper do you print on?
    .label = Paper
    .a4 = A4
    .letter = US Letter
without =
    Would you like to leave something out? Choose what stays out.
    With nothing chosen, all of it comes along.
    .label = Left out
    .numbers = Numbers
    .notes = Kept words
    .roles = Who they are
without_on_picture =
    A picture shows names and who they are. No numbers of theirs.
    Would you like to leave something out?
    .label = Left out
    .roles = Who they are
private = Some people are marked private. Do they come along?
    .label = Private people
    .without = No, leave them out
    .with = Yes, this time
sentence =
    Would you like a line in your own words on it?
    Skip takes kind words from your corner, if there are any.
    .label = A line of my own
    .retry = Please use up to { $limit } letters.
made_picture = Here it is. You can keep it in your photos, or set it as the lock screen.
made_paper = Here it is. It is one file, ready to print.
made_contacts = Here it is. Tap the file to add the people to your phone.
made_text = Here it is. You can copy it or send it on.
