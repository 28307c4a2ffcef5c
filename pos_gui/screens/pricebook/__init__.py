"""The screen of prices: what was planned, what holds, and which labels are to be hung."""
