open = A word to yourself
why =
    What would you say to a dear friend on a bad day?
    You can write it here, to read it when you need it.
letter = Write a line or two to yourself.
    .label = Letter
    .retry = That is a bit long. Please use up to { $limit } letters.
done = That is this step. You find your words under My own corner.
