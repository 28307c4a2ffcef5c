"""The charts: values, places, paper."""
