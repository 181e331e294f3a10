import Instruments

/// Reads the members of objects and notes what is wrong, and what nobody reads.
struct PartReader {
    var notes = ImportNotes()

    mutating func fault(_ problem: ImportProblem, _ name: String, in part: Part) {
        notes.fault(problem, part.item, at: part.path(to: name))
    }

    mutating func leaveOut(_ problem: ImportProblem, _ name: String, in part: Part) {
        notes.leaveOut(problem, part.item, at: part.path(to: name))
    }

    /// Notes every member but these. One that modifies the meaning of what it stands in must not
    /// be passed over by whoever does not understand it (FHIR R4, extensibility), so it is a fault.
    mutating func only(_ known: Set<String>, in part: Part) {
        for name in part.twice { fault(.twice(name), name, in: part) }
        for name in part.fields.keys.sorted() where !known.contains(name) {
            if name == "modifierExtension" || name == "implicitRules" {
                fault(.modifies(name), name, in: part)
            } else if name == "extension" {
                extensionsLeftOut(in: part)
            } else {
                leaveOut(.unknownElement, name, in: part)
            }
        }
    }

    mutating func text(_ name: String, in part: Part) -> String? {
        guard let node = part[name] else { return nil }
        guard case .text(let text) = node, text.contains(where: { !$0.isWhitespace }) else {
            fault(.wrongKind(expected: .text), name, in: part)
            return nil
        }
        return text
    }

    mutating func flag(_ name: String, in part: Part) -> Bool {
        guard let node = part[name] else { return false }
        guard case .flag(let flag) = node else {
            fault(.wrongKind(expected: .trueOrFalse), name, in: part)
            return false
        }
        return flag
    }

    /// A whole number of 32 bits (FHIR R4, integer).
    mutating func whole(_ name: String, in part: Part) -> Int? {
        guard let node = part[name] else { return nil }
        guard case .number(let digits) = node, let whole = Int32(digits) else {
            fault(.wrongKind(expected: .wholeNumber), name, in: part)
            return nil
        }
        return Int(whole)
    }

    mutating func word<Word>(_ name: String, in part: Part) -> Word?
    where Word: RawRepresentable<String> & CaseIterable {
        guard let text = text(name, in: part) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        fault(.unknownWord(text, known: known), name, in: part)
        return nil
    }

    /// The objects of a list; what is no object is noted.
    mutating func parts(_ name: String, in part: Part, item: ItemID? = nil) -> [Part] {
        guard let node = part[name] else { return [] }
        guard case .list(let nodes) = node else {
            fault(.wrongKind(expected: .list), name, in: part)
            return []
        }
        return nodes.enumerated().compactMap { number, node in
            object(node, at: "\(name)[\(number)]", in: part)
        }
    }

    mutating func object(_ name: String, in part: Part) -> Part? {
        part[name].flatMap { object($0, at: name, in: part) }
    }

    private mutating func object(_ node: Node, at name: String, in part: Part) -> Part? {
        let found = Part(node, path: part.path(to: name), item: part.item)
        if found == nil { fault(.wrongKind(expected: .object), name, in: part) }
        return found
    }

    /// The extensions of a part that somebody here understands; the others are noted.
    mutating func extensions(_ known: Set<String>, in part: Part) -> [(url: String, part: Part)] {
        parts("extension", in: part).compactMap { found in
            guard case .text(let url)? = found["url"] else {
                fault(.missing, "url", in: found)
                return nil
            }
            if known.contains(url) { return (url, found) }
            notes.leaveOut(.unknownExtension(url), found.item, at: found.path)
            return nil
        }
    }

    /// Notes every extension where none is understood.
    mutating func extensionsLeftOut(in part: Part) { _ = extensions([], in: part) }
}
