"""The page of claims: interest, limitation and what can be done next, by the law that governs."""
