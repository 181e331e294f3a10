import Domain
import HTML
import UseCases

/// A family's consents, each where somebody looks for it: what waits for the reader, what holds,
/// what waits for others, and what is over.
struct ConsentLists {
    let consents: Consents
    let clock: Clock
    let texts: Texts

    private var words: ConsentTexts { texts.consent }
    private var all: [ConsentSaying] {
        consents.consents.map {
            ConsentSaying(consent: $0, consents: consents, texts: texts)
        }
    }

    var holdsAny: Bool { all.contains(where: \.holds) }

    var main: HTML {
        let mine = Set(consents.waitingForReader.map(\.id))
        let others = all.filter { !mine.contains($0.consent.id) }
        let asked = section(words.asked, "asked", others.filter(\.waits))
        let holds = section(
            words.agreed, "agreed", others.filter(\.holds).sorted { $0.isSoon && !$1.isSoon })
        let waiting = section(
            words.waitsForYou, "waits", all.filter { mine.contains($0.consent.id) })
        return consents.mayAsk
            ? HTML("\(asked)\(holds)") : HTML("\(waiting)\(holds)\(asked)")
    }

    var earlier: HTML {
        let over = all.filter { !$0.holds && !$0.waits }
        guard !over.isEmpty else { return .empty }
        let cards = HTML("<div class=\"stack\">\(over.map(card))</div>")
        return Unfold(words.earlier, id: "over", content: cards).html
    }

    private func section(_ title: String, _ id: String, _ shown: [ConsentSaying]) -> HTML {
        guard !shown.isEmpty else { return .empty }
        let cards = HTML("<div class=\"stack\">\(shown.map(card))</div>")
        return PageSection(title, id: id, content: cards).html
    }

    private func card(_ saying: ConsentSaying) -> HTML {
        ConsentCard(saying: saying, clock: clock, isPractitioner: consents.mayAsk).html
    }
}

extension ConsentSaying {
    fileprivate var holds: Bool { if case .holds = state { true } else { false } }
    fileprivate var waits: Bool { if case .waiting = state { true } else { false } }
    fileprivate var isSoon: Bool { consents.endsSoon(consent) != nil }
}
