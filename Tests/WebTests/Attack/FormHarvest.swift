import Foundation

@testable import Web

/// The forms that the pages show, by who saw them and where they lead: what an attacker would
/// start from.
struct FormHarvest: Sendable {
    struct Form: Sendable {
        let address: String
        let fields: [(name: String, value: String)]
    }

    private var forms: [String: [Form]] = [:]
    private var addresses: [String: [String]] = [:]
    private(set) var names: [String] = []
    private let patterns: [String]

    /// What this asker's own pages led to; failing that, what anybody's did.
    func forms(_ pattern: String, for asker: FuzzTown.Asker, own: Bool) -> [Form] {
        forms[own ? asker.name + pattern : pattern] ?? forms[pattern] ?? []
    }

    func addresses(_ pattern: String, for asker: FuzzTown.Asker, own: Bool) -> [String] {
        addresses[own ? asker.name + pattern : pattern] ?? addresses[pattern] ?? []
    }

    /// Whether this asker's own pages lead there.
    func leads(_ asker: FuzzTown.Asker, to pattern: String) -> Bool {
        addresses[asker.name + pattern] != nil
    }

    /// Follows the links of everybody's pages, each pattern a few times.
    static func gather(_ town: FuzzTown, _ patterns: [String]) async throws -> FormHarvest {
        var harvest = FormHarvest(patterns: patterns)
        for asker in town.askers { try await harvest.visit(town, asker) }
        harvest.names = Array(
            Set(harvest.forms.values.joined().flatMap { $0.fields.map(\.name) })
        ).sorted()
        return harvest
    }

    private init(patterns: [String]) { self.patterns = patterns }

    private mutating func visit(_ town: FuzzTown, _ asker: FuzzTown.Asker) async throws {
        var left = ["/"] + town.homes.map { "/families/\($0.id.text)" }
        var seen: [String: Int] = [:]
        while let path = left.popLast() {
            let pattern = pattern(of: path) ?? "-"
            guard seen[pattern, default: 0] < 3 else { continue }
            seen[pattern, default: 0] += 1
            let reply = try await town.ask(FuzzRequest(.get, path, token: asker.token))
            if let next = reply.location { left.append(next) }
            guard reply.status == 200 else { continue }
            note(path, pattern, asker)
            left += reply.body.pieces(after: "href=\"").map { $0.upTo("\"").upTo("#") }
                .filter { $0.hasPrefix("/") }
            read(reply.body, asker)
        }
    }

    private mutating func note(_ path: String, _ pattern: String, _ asker: FuzzTown.Asker) {
        addresses[pattern, default: []].append(path)
        addresses[asker.name + pattern, default: []].append(path)
    }

    private mutating func read(_ page: String, _ asker: FuzzTown.Asker) {
        for form in page.pieces(after: "<form ").map({ $0.upTo("</form>") }) {
            guard let action = form.attribute("action"), let pattern = pattern(of: action) else {
                continue
            }
            let made = Form(address: action, fields: FormHarvest.fields(form))
            forms[pattern, default: []].append(made)
            forms[asker.name + pattern, default: []].append(made)
            note(action, pattern, asker)
        }
    }

    private static func fields(_ form: String) -> [(name: String, value: String)] {
        let tags = ["<input ", "<textarea ", "<select ", "<button "].flatMap {
            form.pieces(after: $0)
        }
        return tags.compactMap { piece in
            let tag = piece.upTo(">")
            guard let name = tag.attribute("name") else { return nil }
            let choices = piece.upTo("</select>").pieces(after: "<option ")
            let choice = choices.last?.attribute("value")
            return (name, tag.attribute("value") ?? choice ?? "Noe å si")
        }
    }

    /// The route that an address belongs to.
    private func pattern(of path: String) -> String? {
        let parts = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        return patterns.filter { pattern in
            let wanted = pattern.split(separator: "/")
            return wanted.count == parts.count
                && zip(wanted, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }.min { $0.count(where: { $0 == "{" }) < $1.count(where: { $0 == "{" }) }
    }
}

// A page is read by cutting, because expressions over whole pages take longer than the requests.
extension String {
    fileprivate func pieces(after mark: String) -> [String] {
        Array(components(separatedBy: mark).dropFirst())
    }

    fileprivate func upTo(_ mark: String) -> String {
        range(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }

    fileprivate func attribute(_ name: String) -> String? {
        range(of: "\(name)=\"").map { String(self[$0.upperBound...]).upTo("\"") }
    }
}
