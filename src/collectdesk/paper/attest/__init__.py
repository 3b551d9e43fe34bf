"""The legal attest letter of Taiwan (存證信函): plain data in, the post office's form as PDF out."""
