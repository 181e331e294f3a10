import Domain
import UseCases

/// One thing that somebody tries to do.
struct Deed {
    let reader: Town.Reader
    let household: String
    let act: Act
    /// In words, for who reads what went wrong.
    let what: String
    /// Whether the model says that they may.
    let isAllowed: Bool
    /// What it writes: a line about hidden things is kept from whom they are hidden from.
    var writes: [String] = []
    /// From whom the line is kept, when that does not follow from what is written.
    var kept: Town.Line.Kept?
}

extension Stage {
    /// Does it through the page that has its form, or through the door; holds the outcome against
    /// the model, and tells the model of the line in the log.
    /// - Returns: Whether it was done.
    func attempt(
        _ deed: Deed, _ form: Form? = nil,
        _ door: (CaseFiles, FamilyID, Caller) async throws -> Void
    ) async throws -> Bool {
        let outcome =
            if let form, usesPages {
                try await send(form, as: deed)
            } else {
                try await ask(deed, door)
            }
        tell("\(deed.what): \(outcome)")
        switch outcome {
        case .done where !deed.isAllowed: throw wrong(deed, "was let through")
        case .refused where deed.isAllowed: throw wrong(deed, "was refused")
        case .other(let what): throw wrong(deed, what)
        case .refused:
            tally.count("\(deed.act)", isDone: false)
            return false
        case .done: tally.count("\(deed.act)", isDone: true)
        }
        note(deed)
        return true
    }

    enum Outcome {
        case done, refused
        case other(String)
    }

    private func ask(
        _ deed: Deed, _ door: (CaseFiles, FamilyID, Caller) async throws -> Void
    ) async throws -> Outcome {
        guard let caller = callers[deed.reader.id] else { return .other("has no caller") }
        do {
            try await door(files, FamilyID(trusted: deed.household), caller)
            return .done
        } catch is Refused {
            return .refused
        } catch {
            return .other("gave \(error)")
        }
    }

    private func send(_ form: Form, as deed: Deed) async throws -> Outcome {
        let reply = try await site.post(form, token: try await token(of: deed.reader.id))
        switch reply.status {
        case 303: return .done
        case 404: return .refused
        default: return .other("gave status \(reply.status)")
        }
    }

    private func wrong(_ deed: Deed, _ what: String) -> WrongAnswer {
        WrongAnswer(what: "\(deed.act) by \(deed.reader.role) \(what): \(deed.what)")
    }

    private func note(_ deed: Deed) {
        if let kept = deed.kept { return log(deed.act, deed.reader, deed.household, kept) }
        if deed.writes.isEmpty {
            let visit = town.kept(visitOf: deed.reader, to: deed.household)
            return log(deed.act, deed.reader, deed.household, visit)
        }
        town.lines.append(
            Town.Line(
                at: town.now, household: deed.household, account: deed.reader.id,
                act: deed.act.rawValue, writes: deed.writes))
    }

    func log(
        _ act: Act, _ reader: Town.Reader, _ household: String,
        _ kept: Town.Line.Kept = .fromNobody
    ) {
        town.lines.append(
            Town.Line(
                at: town.now, household: household, account: reader.id, act: act.rawValue,
                kept: kept))
    }
}
