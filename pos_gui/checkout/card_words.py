"""What does the cashier do after the bank has said no? One sentence for each action.

Which response code leads to which action is data of the dialect (payments.md 1.7). What accuses a
customer (lost, stolen, to be kept) is said in words that can be read aloud.
"""

from __future__ import annotations

from pos_gui.checkout.state import Notice, Tone

ACTIONS: dict[str, Notice] = {
    "other_tender": Notice(Tone.ERROR, "Not approved. Choose another means of payment."),
    "call_issuer": Notice(Tone.ERROR, "Not approved. The customer may call the card's bank."),
    "call_acquirer": Notice(Tone.ERROR, "This terminal is not admitted. Call the acquirer."),
    "quiet": Notice(Tone.ERROR, "Not approved. Choose another means; call the manager."),
    "no_money": Notice(Tone.ERROR, "Not enough on the card. Take a smaller amount, or cash."),
    "smaller": Notice(Tone.ERROR, "Above the card's limit. Take a smaller amount, or cash."),
    "show_again": Notice(Tone.ERROR, "The card was not read well. Show it again."),
    "other_card": Notice(Tone.ERROR, "This card has expired. Use another one."),
    "pin_again": Notice(Tone.ERROR, "The PIN was wrong. Begin again with the same card."),
    "pin_blocked": Notice(Tone.ERROR, "The PIN was wrong too often. Use another card."),
    "sign_on": Notice(Tone.ERROR, "The bank wants a new sign-on. It was done; begin again."),
    "wait": Notice(Tone.ERROR, "The bank changes its day. Wait a moment and begin again."),
    "later": Notice(Tone.ERROR, "The bank cannot answer now. Take another means, or try later."),
    "check_original": Notice(Tone.ERROR, "The bank does not find the payment. Check the slip."),
    "correct_amount": Notice(Tone.ERROR, "The amount differs from the payment. Correct it."),
    "alarm": Notice(Tone.ERROR, "The bank did not understand the till. Call the technician."),
    "reconcile": Notice(Tone.ERROR, "An unknown answer: not approved. The manager checks it."),
    "given_up": Notice(Tone.INFO, "Nothing was asked of the wallet. Choose again how to pay."),
    "stored_short": Notice(Tone.ERROR, "Not enough on this stored-value card. Show it again."),
    "stored_refused": Notice(Tone.ERROR, "The shop's ledger refuses this card. Call the manager."),
    "not_sent": Notice(Tone.ERROR, "The line to the bank is down. Nothing was charged."),
}
"""By the action's key."""


def advice(action: str) -> Notice:
    """Say what to do; an action nobody has named is one for the manager."""
    return ACTIONS.get(action, ACTIONS["reconcile"])


NO_CARD = Notice(Tone.ERROR, "The card was not read. Show it again.")
"""Whatever was shown is no card, or only a piece of one."""
REMARKS: dict[str, Notice] = {
    "listed": Notice(Tone.ERROR, "This card is not taken. Choose another means of payment."),
    "list_unreadable": Notice(
        Tone.ERROR, "The list of barred cards cannot be read: no card is taken."
    ),
    "member": Notice(Tone.ERROR, "This is a member card of the shop, not a bank card."),
    "stored_value": Notice(Tone.ERROR, "This is a stored-value card of the shop, no bank card."),
    "expired": Notice(Tone.INFO, "This card has expired; the bank may not take it."),
    "chip_first": Notice(Tone.INFO, "This card has a chip: insert it if there is a chip reader."),
    "check_digit": Notice(Tone.INFO, "The check digit of this number does not fit."),
    "test": Notice(Tone.INFO, "This is a card for tests."),
}
"""What is worth saying of a card that was read, by the remark's key."""
