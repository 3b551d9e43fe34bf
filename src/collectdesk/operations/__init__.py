"""What a user can do; every change of the book is one verb here, in one transaction."""
