"""Payments: recording one, what it settles, and taking it back."""
