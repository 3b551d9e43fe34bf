"""The first start: who the owner is, and three ways to begin."""
