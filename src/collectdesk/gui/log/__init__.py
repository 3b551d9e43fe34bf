"""The communication log: what was said is typed in here, and what was promised, disputed or paused."""
