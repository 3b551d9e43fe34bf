"""The page of the day: whom to deal with first, why, and one next step each."""
