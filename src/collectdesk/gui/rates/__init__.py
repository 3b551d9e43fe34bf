"""Published rates in the window: what is known of them, and the small form that adds one."""
