"""CARD PAYMENT: how is a card read, asked about and paid with, as on a UnionPay terminal?"""
