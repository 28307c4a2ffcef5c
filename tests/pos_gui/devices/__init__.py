"""Do the wires hold what they carry?"""
