import Domain
import HTML
import UseCases

/// The consents of a family as a picture: one line for each receiver, by what has come furthest.
struct ConsentNetwork {
    /// How many that are no longer let in are drawn.
    private static let mostEnded = 4

    let consents: Consents
    let texts: Texts

    private var words: ConsentTexts { texts.consent }

    var html: HTML {
        let drawn = receivers
        guard !drawn.isEmpty else { return .empty }
        let open = drawn.filter { $0.line == .open }.count
        let asked = drawn.filter { $0.line == .asked }.count
        let picture = NetworkPicture(
            id: "network", title: words.picture, summary: words.pictureSummary(open, asked),
            family: consents.family.chosenName.text, receivers: drawn,
            words: NetworkWords(
                asTable: words.asTable, who: words.who, what: words.what, how: words.how,
                open: words.lineOpen, asked: words.lineAsked, ended: words.lineEnded))
        return PageSection(words.picture, id: "picture", content: picture.html).html
    }

    private var receivers: [NetworkReceiver] {
        let grouped = Dictionary(grouping: consents.consents, by: \.receiver)
        let all = grouped.values.compactMap(drawn)
            .sorted { ($0.order, $0.name) < ($1.order, $1.name) }
        let ended = all.filter { $0.line == .ended }.prefix(ConsentNetwork.mostEnded)
        return all.filter { $0.line != .ended } + ended
    }

    /// All that has come as far as the one that has come furthest.
    private func drawn(_ consents: [Consent]) -> NetworkReceiver? {
        let lines = consents.map { ($0, line($0)) }
        let asked = lines.filter { $0.1 != nil }
        guard let best = asked.compactMap(\.1).min(by: { $0.order < $1.order }) else { return nil }
        let shown = asked.filter { $0.1 == best }.map(\.0)
        let sayings = shown.map(saying)
        let areas = sayings.reduce(into: Set<LifeArea>()) { $0.formUnion($1.areas) }
        return NetworkReceiver(
            name: sayings[0].receiver, areas: areas.sorted().map { Area($0) }, line: best,
            what: texts.team.list(areas.sorted().map(texts.shared.area)),
            how: sayings.map(\.standing).joined(separator: " "))
    }

    private func line(_ consent: Consent) -> NetworkReceiver.Line? {
        switch consents.state(consent) {
        case .holds: .open
        case .waiting: .asked
        case .withdrawn, .ended: .ended
        case .declined, .calledOff: nil
        }
    }

    private func saying(_ consent: Consent) -> ConsentSaying {
        ConsentSaying(consent: consent, consents: consents, texts: texts)
    }
}

extension NetworkReceiver {
    fileprivate var order: Int { line.order }
}

extension NetworkReceiver.Line {
    /// What has come furthest stands first.
    fileprivate var order: Int {
        switch self {
        case .open: 0
        case .asked: 1
        case .ended: 2
        }
    }
}
