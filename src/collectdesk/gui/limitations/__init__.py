"""The page of last safe days: every open claim, the one that runs out first before others."""
