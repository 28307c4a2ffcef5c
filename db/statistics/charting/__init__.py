"""How is a section drawn? Finished values first, then strokes, the same on screen and on paper.

`plot` says what the chart shows: numbers, words, colour slots. `strokes` says where: boxes,
lines, dots and words in a rectangle. Whoever shows it only lays down the strokes.
"""
