"""What do other programs' files say? Goods and former sales, read, mapped, refused or taken."""
