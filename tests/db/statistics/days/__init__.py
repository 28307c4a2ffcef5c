"""Any trading days: what happens on them, what must hold of them, and what the books then say."""
