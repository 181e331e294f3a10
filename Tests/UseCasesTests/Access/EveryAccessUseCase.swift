import Domain
import TestSupport
import UseCases

extension EveryUseCase {
    private static let terms = ConsentTerms(
        persons: [anIdentity()], wholeFamily: false, areas: [.home], until: Day(number: 30_000))

    static let access: [String: Attempt] = consents.merging(acute) { first, _ in first }

    private static let consents: [String: Attempt] = [
        "AskForConsent": { files, family, caller in
            let ask = AskForConsent.Ask(
                id: anIdentity(), release: anIdentity(), receiver: .account(caller.account),
                terms: terms, purpose: words)
            try await AskForConsent(files)([ask], in: family, by: caller)
        },
        "AnswerConsent": { files, family, caller in
            try await AnswerConsent(files)(anIdentity(), .gives(terms), in: family, by: caller)
        },
        "RecordConsent": { files, family, caller in
            try await RecordConsent(files)(
                anIdentity(), of: anIdentity(), .declines, on: nil, in: family, by: caller)
        },
        "RenewConsent": { files, family, caller in
            try await RenewConsent(files)(anIdentity(), as: anIdentity(), in: family, by: caller)
        },
        "CallOffConsent": { files, family, caller in
            try await CallOffConsent(files)(anIdentity(), edition: 1, in: family, by: caller)
        },
        "SeeSheet": { files, family, caller in
            _ = try await SeeSheet(files)(anIdentity(), of: family, by: caller)
        },
        "SeeConsents": { files, family, caller in
            _ = try await SeeConsents(files)(family, by: caller)
        },
        "PreviewConsent": { files, family, caller in
            _ = try await PreviewConsent(files)(
                anIdentity(), if: .everyonesYes, of: family, by: caller)
        },
        "KeepFromParent": { files, family, caller in
            try await KeepFromParent(files)(.need(anIdentity()), from: [], in: family, by: caller)
        },
        "ChangePhase": { files, family, caller in
            try await ChangePhase(files)(family, to: .closed, edition: 1, by: caller)
        },
        "CopyData": { files, family, caller in
            _ = try await CopyData(files)(family, by: caller)
        },
        "EraseFamily": { files, family, caller in
            try await EraseFamily(files)(
                family, reason: words, code: family.shortCode, by: caller)
        },
        "SeeKeeping": { files, family, caller in
            _ = try await SeeKeeping(files)(.need(anIdentity()), of: family, by: caller)
        },
        "HandOver": { files, family, caller in
            try await HandOver(files)(family, to: anIdentity(), edition: 1, by: caller)
        },
    ]

    private static let acute: [String: Attempt] = [
        "BreakGlass": { files, _, caller in
            guard let number = aNationalNumber() else { return }
            let opening = BreakGlass.Opening(
                id: anIdentity(), number: number, reason: words, toldLater: nil)
            _ = try await BreakGlass(files)(opening, by: caller)
        },
        "SeeEmergency": { files, family, caller in
            _ = try await SeeEmergency(files)(family, by: caller)
        },
        "ListEmergencies": { files, _, caller in
            _ = try await ListEmergencies(files)(by: caller)
        },
        "SeeReviews": { files, _, caller in _ = try await SeeReviews(files)(by: caller) },
        "ReviewEmergency": { files, family, caller in
            try await ReviewEmergency(files)(
                anIdentity(), edition: 1, wasNeeded: true, words: words, in: family, by: caller)
        },
        "SeeRequests": { files, family, caller in
            _ = try await SeeRequests(files)(family, by: caller)
        },
        "WriteRequest": { files, family, caller in
            try await WriteRequest(files)(
                anIdentity(), .correction, to: .coordinator, words: words, in: family, by: caller)
        },
        "AskAboutLine": { files, family, caller in
            _ = try await AskAboutLine(files)(
                caller.account, on: Day(number: 20_000), in: family, by: caller)
        },
        "AnswerRequest": { files, family, caller in
            try await AnswerRequest(files)(
                anIdentity(), edition: 1, words: words, isDone: true, in: family, by: caller)
        },
        "SeeReports": { files, family, caller in
            _ = try await SeeReports(files)(family, by: caller)
        },
        "NoteReport": { files, family, caller in
            try await NoteReport(files)(
                anIdentity(), about: [anIdentity()], madeOn: Day(number: 20_000), words: nil,
                in: family, by: caller)
        },
    ]
}
