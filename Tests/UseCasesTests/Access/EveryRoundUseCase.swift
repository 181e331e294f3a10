import Domain
import Instruments
import UseCases

extension EveryUseCase {
    private static let day = Day(number: 20_000)
    private static let waited = WaitedFor(anIdentity(), .own)

    static let rounds: [String: Attempt] = [
        "MoveLastDay": { files, family, caller in
            try await MoveLastDay(files)(
                anIdentity(), from: day, to: day.adding(days: 1), in: family, by: caller)
        },
        "EndRound": { files, family, caller in
            try await EndRound(files)(anIdentity(), isEnded: true, in: family, by: caller)
        },
        "AskLaterMember": { files, family, caller in
            try await AskLaterMember(files, Questionnaires(catalog: Catalog.shipped()))(
                anIdentity(), in: anIdentity(), of: family, by: caller)
        },
        "CorrectRoundNumber": { files, family, caller in
            try await CorrectRoundNumber(files)(
                anIdentity(), from: 0, to: 1, in: family, by: caller)
        },
        "DeclineRound": { files, family, caller in
            let draft = DeclineRound.Draft(anIdentity(), about: anIdentity(), as: .own)
            try await DeclineRound(files)(draft, declines: true, in: family, by: caller)
        },
        "NoteReminder": { files, family, caller in
            try await NoteReminder(files)(waited, in: anIdentity(), of: family, by: caller)
        },
        "TakeBackReminder": { files, family, caller in
            try await TakeBackReminder(files)(
                waited, at: Instant(milliseconds: 0), in: anIdentity(), of: family, by: caller)
        },
        "SeeRoundCalendar": { files, _, caller in
            _ = try await SeeRoundCalendar(files)(by: caller)
        },
    ]
}
