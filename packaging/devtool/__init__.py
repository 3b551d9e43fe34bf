"""What `packaging/dev.py` does: libraries, environment, lock, commands; standard library only."""
