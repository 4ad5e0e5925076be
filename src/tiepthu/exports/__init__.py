"""Documents out: what was read and found, as pages, workbooks and official documents."""
