import Domain
import Foundation
import Instruments
import UseCases

/// A visit by a link, sealed for the visit's own pages: it opens under the family's key for this
/// link alone, and is stored nowhere.
struct LinkVisitSeal {
    let sealer: Sealer
    let link: AnswerLinkID

    /// Longer than any form that can be brought makes it [own choice].
    private static let longest = 60_000

    private var place: SealedPlace { SealedPlace("answer_visit", link.text, "visit", block: 256) }

    func seal(_ visit: LinkVisit) throws -> String {
        var fields = FieldWriter()
        fields.add(visit.id)
        fields.add(visit.form)
        fields.add(visit.number)
        fields.add(visit.response)
        fields.add(visit.edition)
        fields.add(visit.until)
        fields.add(visit.stood.map(\.rawValue).sorted().joined(separator: "\n"))
        let kept = visit.kept.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        fields.add(kept.joined(separator: "\n"))
        return Data(try sealer.seal(fields.bytes, at: place)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Nil for what was not sealed here for this link.
    func open(_ text: String) -> LinkVisit? {
        guard text.utf8.count <= LinkVisitSeal.longest,
            let sealed = Data(base64Encoded: filled(text)),
            let plain = try? sealer.open(Array(sealed), at: place)
        else { return nil }
        var fields = FieldReader(plain)
        return try? read(&fields)
    }

    private func filled(_ text: String) -> String {
        text.replacing("-", with: "+").replacing("_", with: "/")
            + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }

    private func read(_ fields: inout FieldReader) throws -> LinkVisit {
        let (id, form, number) = (try fields.text(), try fields.text(), try fields.number())
        let response: ResponseID? = try fields.optionalID()
        let edition = try fields.optionalNumber()
        let until = try fields.instant()
        let stood = try fields.text().split(separator: "\n").map { ItemID(rawValue: String($0)) }
        let kept = try fields.text().split(separator: "\n").map(LinkVisitSeal.kept)
        return LinkVisit(
            id: id, form: InstrumentID(rawValue: form), number: number, response: response,
            edition: edition, stood: Set(stood),
            kept: Dictionary(kept) { first, _ in first }, until: until)
    }

    private static func kept(_ line: Substring) throws -> (ItemID, Int) {
        guard let mark = line.lastIndex(of: "="),
            let edition = Int(line[line.index(after: mark)...])
        else { throw StorageFault.unreadable }
        return (ItemID(rawValue: String(line[..<mark])), edition)
    }
}
