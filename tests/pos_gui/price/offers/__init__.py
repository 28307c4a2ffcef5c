"""What do offers take off a basket?"""
