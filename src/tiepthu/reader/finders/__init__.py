"""One module per kind of finding: text in, records out. A finder never raises, whatever the text.

Start at the module that is named after what it finds; the others serve it.

- `figures` (with `quantities` the grammar, `numerals` the values, `places` what is no count, `attachment` to periods),
  `tables` for figures in cells, `ranks`
- `periods` (with `dates`)
- `citations` (with `signs`, `laws`, `congresses`, `issuers`, `pinpoints`, `citation_context`); `catalogue` of works
- `people` (with `candidates`, `names`, `posts`, `post_parts`), `organisations` (with `body_names`)
- `metadata` (with `letterheads`, `titled_texts`, `pages`, `organisation_names`)
- `outline` (with `headings`), `topics`
- `sentences`, `roles` (with `role_features` and the weights in `data`), `recommendations`
"""
