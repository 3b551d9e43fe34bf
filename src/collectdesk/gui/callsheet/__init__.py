"""The call sheet: all that is needed during one call on one page."""
