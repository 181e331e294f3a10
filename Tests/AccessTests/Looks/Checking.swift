import Domain
import UseCases

/// Holding what was shown against what may be seen, and what must be.
extension Stage {
    func check(
        _ found: Found, _ where: String, _ reader: Town.Reader, by way: Town.Way
    ) throws {
        for number in found.numbers {
            guard let word = town.words[number] else {
                throw WrongAnswer(what: "\(`where`) showed what was refused: zq\(number)qz")
            }
            if !town.maySee(word, reader, by: way) {
                throw WrongAnswer(
                    what: "\(`where`) showed \(reader.role) \(sort(of: word)): \(word.text)")
            }
        }
    }

    /// Nothing is missing that this look promises to show.
    func checkComplete(
        _ found: Found, _ look: Look, _ home: Town.Household, _ reader: Town.Reader
    ) throws {
        let way: Town.Way = look == .glass ? .glass : .ordinary
        for thing in town.things.values
        where thing.household == home.id && look.complete.contains(thing.sort) {
            guard let number = thing.word, let word = town.words[number],
                way == .glass ? town.maySee(word, reader, by: way) : town.maySee(thing, reader)
            else { continue }
            try require(word, in: found, look.rawValue, reader)
        }
        for word in town.words.values where word.household == home.id {
            let isPromised = look == .versions ? word.versions > 0 : look.shows(word)
            guard isPromised, town.maySee(word, reader, by: way) else { continue }
            try require(word, in: found, look.rawValue, reader)
        }
    }

    func require(
        _ word: Town.Word, in found: Found, _ where: String, _ reader: Town.Reader
    ) throws {
        guard !found.numbers.contains(word.number) else { return }
        throw WrongAnswer(
            what: "\(`where`) kept from \(reader.role) \(sort(of: word)): \(word.text)")
    }

    func sort(of word: Town.Word) -> String {
        switch word.of {
        case .familyName: "a family's name"
        case .whyEnrolled: "why a family is here"
        case .memberName: "a member's name"
        case .alarm: "what alarmed"
        case .emergency: "an opening in need"
        case .plea: "a request"
        case .report: "a report"
        case .things(let ids):
            ids.compactMap { town.things[$0] }.map { "a \($0.sort)" }.joined(separator: " or ")
        }
    }
}

extension Look {
    /// Words that belong to no thing and must be seen in this look.
    fileprivate func shows(_ word: Town.Word) -> Bool {
        switch word.of {
        case .memberName: [.plan, .members, .released, .glass, .consents].contains(self)
        case .familyName: ![.requests, .reports].contains(self)
        case .plea: self == .requests || self == .reviews
        case .emergency: self == .requests || self == .reviews || self == .glass
        case .report: self == .reports
        default: false
        }
    }
}
