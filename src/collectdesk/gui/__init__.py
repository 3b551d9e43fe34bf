"""The windows: they ask the store and give orders to the operations, and decide nothing."""
