"""The files of law made into plain data, and refused where they are not whole."""
