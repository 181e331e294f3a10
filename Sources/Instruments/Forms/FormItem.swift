/// One line of a form: a heading with questions under it, a text to read, or a question.
package struct FormItem: Sendable, Hashable, Codable, Identifiable {
    /// Unique in the form; what FHIR calls `linkId`.
    package private(set) var id: ItemID
    package let kind: FormItemKind
    /// What is printed before the words, such as `1a`.
    package var prefix: String?
    package var wording: Wording?
    /// Whether the maker demands an answer. A person may always say "I would rather not".
    package var isRequired = false
    /// Whether it may be answered more than once.
    package var repeats = false
    /// The longest text, in characters; nil for any length.
    package var maxLength: Int?
    /// Whether the person is invited to say something in own words as well.
    package var invitesWords = false
    /// What one may choose among; empty for all but choices.
    package var options: [FormOption] = []
    /// The name of the list of options in the file, where several questions may share one.
    package var optionList: String?
    /// The smallest and the largest number that can be answered, both included.
    package var lowest: ExactNumber?
    package var highest: ExactNumber?
    /// What the answer is before somebody answers.
    package var initial: [FormValue] = []
    /// When it is asked; always, if there are none.
    package var conditions: [FormCondition] = []
    /// Whether all conditions must hold, or any one.
    package var join = ConditionJoin.all
    /// What it has to do with a part that is filled in several times; nil for nearly everything.
    package var repetition: Repetition?
    /// What stands under it.
    package var items: [FormItem] = []

    package init(_ id: ItemID, _ kind: FormItemKind, _ wording: Wording? = nil) {
        self.id = id
        self.kind = kind
        self.wording = wording
    }

    /// The same under another name.
    func called(_ name: ItemID) -> FormItem {
        var next = self
        next.id = name
        return next
    }

    /// Itself and everything under it, in order.
    package var withAllBelow: [FormItem] { FormItem.withAllBelow([self]) }

    /// All of these and everything under them, in order.
    static func withAllBelow(_ items: [FormItem]) -> [FormItem] {
        if items.allSatisfy({ $0.items.isEmpty }) { return items }
        return items.flatMap { [$0] + withAllBelow($0.items) }
    }

    /// Whether it can be answered.
    package var isQuestion: Bool { kind != .group && kind != .display }
}

/// What kind of line it is, and what its answer looks like; the raw values are FHIR's codes.
package enum FormItemKind: String, Sendable, CaseIterable, Codable {
    case group, display, choice
    case openChoice = "open-choice"
    case integer, decimal, boolean, date
    /// One line of words, and several.
    case string, text

    /// Whether the answer is chosen among options.
    package var isChoice: Bool { self == .choice || self == .openChoice }
}
