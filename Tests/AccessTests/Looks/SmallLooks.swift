import Domain
import UseCases

/// Looks at one thing: a signed sheet, and what a helper would see.
extension Stage {
    func lookAtSheet() async throws {
        guard let sheet = anyThing(.sheet), let reader = anyone(near: sheet.household),
            let caller = callers[reader.id]
        else { return }
        let family = FamilyID(trusted: sheet.household)
        let allowed =
            town.maySee(sheet, reader) && ![.partner, .volunteer].contains(reader.role)
        _ = try await lookSmall(.seeSheet, reader, sheet.household, allowed) {
            _ = try await SeeSheet($0)(SheetID(trusted: sheet.id), of: family, by: caller)
            return ""
        }
    }

    /// The coordinator sees exactly what the receiver sees.
    func previewRelease() async throws {
        guard let thing = anyThing(.release), let release = town.releases[thing.id],
            let reader = coordinatorOrAnyone(thing.household), let caller = callers[reader.id],
            let receiver = people.compactMap({ town.readers[$0] }).first(where: {
                town.isReceiver($0, release.receiver)
            })
        else { return }
        let family = FamilyID(trusted: thing.household)
        let allowed = town.isCoordinator(reader, of: thing.household)
        let found = try await lookSmall(.previewRelease, reader, thing.household, allowed) {
            let id = ReleaseID(trusted: thing.id)
            return "\(try await PreviewRelease($0)(id, of: family, by: caller))"
        }
        guard let found else { return }
        let plan: [Town.Thing.Sort] = [.matter, .need, .goal, .action, .evaluation, .release]
        for thing in town.things.values
        where thing.household == family.text && plan.contains(thing.sort) {
            guard let number = thing.word else { continue }
            if town.maySee(thing, receiver) != found.numbers.contains(number) {
                throw WrongAnswer(what: "the preview differs about a \(thing.sort): zq\(number)qz")
            }
        }
    }

    func previewConsent() async throws {
        guard let thing = anyThing(.consent), let consent = town.consents[thing.id],
            let reader = anyone(near: thing.household), let caller = callers[reader.id]
        else { return }
        let family = FamilyID(trusted: thing.household)
        let isSeen =
            town.maySee(thing, reader)
            && [.coordinator, .parent, .young].contains(reader.role)
        let deciders = town.deciders(in: consent)
        let allowed = isSeen && (!consent.isCalledOff || deciders.isEmpty)
        _ = try await lookSmall(.previewConsent, reader, thing.household, allowed) {
            let id = ConsentID(trusted: thing.id)
            let change = try await PreviewConsent($0)(
                id, if: .everyonesYes, of: family, by: caller)
            return "\(change)"
        }
    }

    /// - Returns: The words that were shown; nil if it was rightly refused.
    private func lookSmall(
        _ act: Act, _ reader: Town.Reader, _ household: String, _ allowed: Bool,
        _ door: (CaseFiles) async throws -> String
    ) async throws -> Found? {
        let text: String
        do { text = try await door(files) } catch is Refused {
            tell("\(name(reader.id)) does \(act) in \(name(household)): refused")
            tally.count("\(act)", isDone: false)
            if allowed { throw WrongAnswer(what: "\(act) was refused to \(reader.role)") }
            return nil
        }
        tell("\(name(reader.id)) does \(act) in \(name(household)): shown")
        tally.count("\(act)", isDone: true)
        guard allowed else { throw WrongAnswer(what: "\(act) was shown to \(reader.role)") }
        let found = Found(in: text)
        try check(found, "\(act)", reader, by: .ordinary)
        log(act, reader, household, town.kept(visitOf: reader, to: household))
        return found
    }
}
