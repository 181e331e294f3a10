/// Under which the log names what the program does by itself, by a rule that somebody set. No
/// account has it: it is the nil UUID (RFC 9562, section 5.9).
extension ID where Kind == Account {
    package static var program: AccountID {
        AccountID(trusted: "00000000-0000-0000-0000-000000000000")
    }
}
