"""The statement of interest: plain data in, PDF bytes out."""
