open = Sample
    .command = A sample
name = Who is it?
    .label = Name
circle = Where does { $name } belong?
    .label = Circle
    .family = Family
    .me = Me
role = Who are they?
    .label = Role
good = { $circle ->
    [me] Good.
   *[other] Fine.
}
saved = { $name } is on your list.
