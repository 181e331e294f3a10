/// The place somebody has in an invented family, before having a name.
enum Slot: String, CaseIterable, Sendable {
    case mother, father, step, grandma
    case teen, older, child, small

    var isChild: Bool { [.teen, .older, .child, .small].contains(self) }

    /// Always the same number, so that the dice of a member fall the same way every time.
    var number: UInt64 { UInt64(Slot.allCases.firstIndex(of: self) ?? 0) }
}
