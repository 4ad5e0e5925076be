"""One module per source format: bytes in, a `SourceText` out."""
