import Domain
import UseCases

/// Acute need, requests and reports as the tests do them at the door. Use cases for the same take
/// their place here, one call each.
struct AcuteDoor {
    let files: CaseFiles

    func breakGlass(
        _ id: EmergencyID, why: Words, toldLater: Words?, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .breakGlass) { file in
            _ = try file.emergencies.add(
                Emergency(
                    id: id, account: caller.account, reason: why, from: file.now,
                    toldLater: toldLater))
            if toldLater != nil { file.keepLine(.untilTold(id)) }
        }
    }

    /// - Parameter kept: An opening the family is told of later, to which this look belongs.
    func seeEmergency(
        _ family: FamilyID, by caller: Caller, kept: EmergencyID?
    ) async throws -> String {
        try await files.read(family, by: caller, as: .seeEmergency) { file in
            if let kept { file.keepLine(.untilTold(kept)) }
            let plan = try FamilyPlan(of: file)
            let house = "\(try file.wholeFamily()) \(try file.homes.all())"
            let shown = "\(try file.releases.all()) \(try file.consents.all())"
            return "\(plan) \(house) \(shown) \(try file.emergencies.all())"
        }
    }

    func review(
        _ id: EmergencyID, _ words: Words, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .reviewEmergency) { file in
            var emergency = try file.emergencies.find(id)
            emergency.close(Emergency.Review(said: file.said, wasNeeded: true, words: words))
            try file.emergencies.save(emergency)
        }
    }

    func seeReviews(
        _ family: FamilyID, by caller: Caller, kept: EmergencyID?
    ) async throws -> String {
        try await files.read(family, by: caller, as: .seeReviews) { file in
            if let kept { file.keepLine(.untilTold(kept)) }
            return "\(file.family) \(try file.emergencies.all()) \(try file.requests.all())"
        }
    }

    func writeRequest(
        _ id: RequestID, to addressee: Request.Addressee, _ words: Words, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .writeRequest) { file in
            guard let asker = caller.person else { throw Refused() }
            _ = try file.requests.add(
                Request(
                    id: id, asker: asker, sort: .correction, to: addressee, words: words,
                    at: file.now))
        }
    }

    func answerRequest(
        _ id: RequestID, _ words: Words, in family: FamilyID, by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .answerRequest) { file in
            var request = try file.requests.find(id)
            request.close(Request.Answer(said: file.said, words: words, isDone: true))
            try file.requests.save(request)
        }
    }

    func noteReport(
        _ id: ReportNoteID, about persons: Set<PersonID>, _ words: Words, in family: FamilyID,
        by caller: Caller
    ) async throws {
        try await files.change(family, by: caller, as: .noteReport) { file in
            _ = try file.reports.add(
                ReportNote(
                    id: id, persons: persons, madeOn: file.today, words: words, said: file.said))
            file.keepLine(.fromFamily)
        }
    }

    /// Requests and emergencies as members and the coordinator see them; reports too, for her.
    func seeRequests(_ family: FamilyID, by caller: Caller) async throws -> String {
        try await files.read(family, by: caller, as: .seeRequests) { file in
            "\(try file.requests.all()) \(try file.emergencies.all())"
        }
    }

    func seeReports(_ family: FamilyID, by caller: Caller) async throws -> String {
        try await files.read(family, by: caller, as: .seeReports) { "\(try $0.reports.all())" }
    }
}
