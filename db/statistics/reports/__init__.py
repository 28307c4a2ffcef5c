"""The reports: a module each, with `report(books, scope)`; the catalogue names them."""
