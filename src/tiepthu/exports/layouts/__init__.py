"""Official layouts as data, one module per regulation."""
