"""How fast is it, against a floor taken in the same run? `make bench` runs this package."""
