"""Pictures of the program without a display: scenes of every page and dialog, and the paper it prints."""
