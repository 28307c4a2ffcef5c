"""Does the host simulator judge as a bank does?"""
