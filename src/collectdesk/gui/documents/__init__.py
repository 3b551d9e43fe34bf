"""Filed documents: dropped, pasted or chosen, shown, and linked to what they are about."""
