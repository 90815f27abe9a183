open = Have it at hand
why = When it is hard, it is easy to forget who is there. It helps to have the list at hand.
how = Where would you like to have it?
    .label = Where
    .on_top = On top of this chat
    .on_paper = On paper or as a picture
    .neither = Just here
done = That is this step. /mypeople brings it back at any time.
