import Domain
import UseCases

/// What is told to whoever has a page open, held against the model: nobody is told of what they may
/// not know, whoever may is told, and who does not stand in the family hears nothing at all.
extension Stage {
    /// Takes up all that was told of what was done just now, and asks as somebody who listens.
    func listen() async throws {
        for (family, touched) in try await told() {
            guard let reader = anyone(near: family), let caller = callers[reader.id] else {
                continue
            }
            let act: Act =
                [.partner, .volunteer].contains(reader.role) ? .seeReleasedPart : .seePlan
            let stands =
                town.stands(reader, in: family) && Stage.listeners.contains(reader.role)
                && reader.municipality == town.households[family]?.municipality
            for one in touched {
                let heard = try await files.hear(
                    [one], in: FamilyID(trusted: family), by: caller, as: act)
                guard (heard != nil) == stands else {
                    throw WrongAnswer(
                        what: "listening was \(stands ? "refused" : "open") to \(reader.role)")
                }
                let isMoved = touched.count { $0.id == one.id } > 1
                if !isMoved { try check(heard?.isTold ?? false, one, reader) }
            }
            tally.count("listen", isDone: stands)
        }
    }

    private static let listeners: Set<Town.Reader.Role> = [
        .coordinator, .parent, .young, .partner, .volunteer,
    ]

    /// Of things that the model knows. One that was moved is told to whoever could see it before;
    /// of what is released a helper hears by what is open then.
    private func check(_ isTold: Bool, _ touched: Touched, _ reader: Town.Reader) throws {
        guard let thing = town.things[touched.id], touched.kind != .hiding else { return }
        let isHelper = [.partner, .volunteer].contains(reader.role)
        if isHelper, touched.kind == .team { return }
        let may = town.maySee(thing, reader)
        guard may != isTold else { return }
        throw WrongAnswer(
            what: "\(reader.role) was \(isTold ? "told" : "not told") of \(touched.kind)")
    }

    /// What was touched since the last time, by family.
    private func told() async throws -> [String: Set<Touched>] {
        try await vault.database.write { try $0.announce("account \(Stage.end.text)") }
        var touched: [String: Set<Touched>] = [:]
        while let news = await ear.next() {
            if news == .account(Stage.end) { break }
            guard case .family(let told) = news else { continue }
            touched[told.family.text, default: []].formUnion(told.touched)
        }
        return touched
    }

    private static let end = AccountID(trusted: "end")
}
