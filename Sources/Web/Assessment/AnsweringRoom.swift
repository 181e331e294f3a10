import Hummingbird
import Instruments

/// How much a form of answers can honestly send: computed from what it asks, so that long words in
/// any script go through, and nothing far beyond them.
struct AnsweringRoom {
    /// Bytes of one letter as a form sends it: up to four bytes, each as `%F0`.
    private static let letter = 12
    /// How many answers to a question that takes several [own choice].
    private static let lines = 50
    /// What a form carries beside the answers.
    private static let unseen = 2_000

    let bytes: Int
    let fields: Int

    init(_ form: Form) {
        // A part may be there as often as somebody wants.
        guard !form.hasParts else {
            (bytes, fields) = (ServerLimits.answers, ServerLimits.answerFields)
            return
        }
        let questions = form.allItems.filter(\.isQuestion)
        let sizes = questions.map(AnsweringRoom.size)
        // A visit by a link carries, sealed, which questions it has answered.
        let carried = questions.map { ($0.id.rawValue.utf8.count + 12) * 4 }.reduce(0, +)
        bytes = min(
            ServerLimits.answers,
            AnsweringRoom.unseen + carried + sizes.map(\.bytes).reduce(0, +))
        fields = min(
            ServerLimits.answerFields, 20 + sizes.map(\.fields).reduce(0, +))
    }

    /// - Throws: 413 for more than that.
    func check(_ sent: FormFields) throws {
        guard sent.size.bytes <= bytes, sent.size.fields <= fields else {
            throw HTTPError(.contentTooLarge)
        }
    }

    /// Whether answers are sent to this address: behind a link, and signed in.
    static func takes(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let first = parts.first?.lowercased() else { return false }
        if first == "l" { return parts.count > 2 }
        return first == "families" && parts.count > 5 && parts[2].lowercased() == "mapping"
    }

    /// Beside the answer a question may send that it is declined, the edition it was seen in, and
    /// that it alone is meant.
    private static func size(_ item: FormItem) -> (bytes: Int, fields: Int) {
        let lines = item.repeats ? AnsweringRoom.lines : 1
        let letters = min(item.maxLength ?? AnsweringReader.longest, AnsweringReader.longest)
        let own: (letters: Int, fields: Int) =
            switch item.kind {
            case .string, .text: (letters * lines, lines)
            case .openChoice: (letters * lines + codes(item), item.options.count + 1 + lines)
            case .choice: (codes(item), item.repeats ? item.options.count + 1 : 1)
            case .integer, .decimal, .boolean: (40 * lines, lines)
            case .date: (30 * lines, 3 * lines)
            case .group, .display: (0, 0)
            }
        let said = item.invitesWords ? AnsweringReader.longest : 0
        let fields = own.fields + 3 + (item.invitesWords ? 1 : 0)
        return ((own.letters + said) * letter + fields * ServerLimits.fieldName, fields)
    }

    /// Letters of the codes that are sent for what is chosen.
    private static func codes(_ item: FormItem) -> Int {
        let lengths = item.options.map { option -> Int in
            if case .coding(let coding) = option.value {
                return coding.code.count + (coding.system?.count ?? 0) + 2
            }
            return option.value.plain.count + 1
        }
        return 10 + (item.repeats ? lengths.reduce(0, +) : lengths.max() ?? 0)
    }
}
