"""What is on the paper? From the recorded sale to a document, and from that to PDF."""
