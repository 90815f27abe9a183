open = Who helps already
why = Some people help without knowing. They may make you smile, or walk with you, or just be there.
ready = Shall we look for them?
    .label = Look
    .look_now = Let’s look
    .later = Another day
done = That is this step. It counts even if no name came up.
