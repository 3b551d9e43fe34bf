"""A PDF in the window and onto the printer, whatever it tells of."""
