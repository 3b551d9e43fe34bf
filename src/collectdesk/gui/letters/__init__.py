"""The letters page: what was printed, preparing new ones, preview and printing."""
