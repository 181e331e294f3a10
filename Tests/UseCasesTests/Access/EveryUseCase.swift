import Domain
import Instruments
import UseCases

/// Every use case on a family with harmless arguments, so that each can be asked for by somebody
/// who may not do it. A test demands that none is missing here.
enum EveryUseCase {
    typealias Attempt = @Sendable (CaseFiles, FamilyID, Caller) async throws -> Void

    static let all: [String: Attempt] = families.merging(assessment) { first, _ in first }
        .merging(plan) { first, _ in first }.merging(team) { first, _ in first }
        .merging(access) { first, _ in first }.merging(factors) { first, _ in first }
        .merging(rounds) { first, _ in first }

    static let words = Words(trusted: "Ord")

    private static func aPerson() -> Person {
        Person(
            id: anIdentity(), name: Name(trusted: "Navn"), born: Day(number: 10_000),
            gender: .unsaid)
    }

    static func anIdentity<Kind>() -> ID<Kind> {
        ID(trusted: "019a0000-0000-7000-8000-00000000ffff")
    }

    private static func someQuestionnaires() throws -> Questionnaires {
        Questionnaires(catalog: try Catalog.shipped())
    }

    private static let families: [String: Attempt] = [
        "SeeFamily": { files, family, caller in
            _ = try await SeeFamily(files, someQuestionnaires())(family, by: caller)
        },
        "SeeMembers": { files, family, caller in
            _ = try await SeeMembers(files)(family, by: caller)
        },
        "AddMember": { files, family, caller in
            try await AddMember(files)(aPerson(), to: family, by: caller)
        },
        "CorrectMember": { files, family, caller in
            try await CorrectMember(files)(aPerson(), in: family, by: caller)
        },
        "LetSignIn": { files, family, caller in
            try await LetSignIn(files)(anIdentity(), as: anIdentity(), in: family, by: caller)
        },
        "EndSignIn": { files, family, caller in
            try await EndSignIn(files)(anIdentity(), in: family, by: caller)
        },
        "RelateMembers": { files, family, caller in
            let relation = Relation(
                id: anIdentity(), from: ID(trusted: "a"), to: ID(trusted: "b"), nature: .sibling)
            try await RelateMembers(files)(relation, in: family, by: caller)
        },
        "MoveIn": { files, family, caller in
            let residence = Residence(
                id: anIdentity(), person: anIdentity(), home: anIdentity(),
                from: Day(number: 20_000), share: .always)
            try await MoveIn(files)(residence, newHome: nil, in: family, by: caller)
        },
        "MoveOut": { files, family, caller in
            try await MoveOut(files)(
                anIdentity(), edition: 1, on: Day(number: 20_000), in: family, by: caller)
        },
        "EnrolFamily": { files, family, caller in
            let enrolment = Enrolment(on: Day(number: 20_000), reason: words, referredBy: .school)
            try await EnrolFamily(files)(
                family, called: Name(trusted: "Navn"), enrolment: enrolment, first: aPerson(),
                by: caller)
        },
        "SeeToday": { files, _, caller in
            _ = try await SeeToday(files, someQuestionnaires())(by: caller)
        },
    ]

    private static let assessment: [String: Attempt] = [
        "TellByLink": { files, _, _ in
            try await TellByLink(files, someQuestionnaires())(
                Answers(["9": .value(1)]), to: "phq9", number: nil, by: "no-such-secret",
                alert: anIdentity())
        },
        "AnswerByLink": { files, _, _ in
            _ = try await AnswerByLink(files, someQuestionnaires()).open("no-such-secret")
        },
        "SendLink": { files, family, caller in
            let draft = SendLink.Draft(
                id: anIdentity(), mapping: anIdentity(), person: anIdentity(), voice: .own,
                answerer: nil, service: nil, until: Day(number: 20_000))
            try await SendLink(files)(draft, in: family, by: caller)
        },
        "CallBackLink": { files, family, caller in
            try await CallBackLink(files)(anIdentity(), edition: 1, in: family, by: caller)
        },
        "SeeLink": { files, family, caller in
            _ = try await SeeLink(files)(anIdentity(), in: family, by: caller)
        },
        "PrepareLink": { files, family, caller in
            _ = try await PrepareLink(files)(
                about: anIdentity(), as: .own, in: anIdentity(), of: family, by: caller)
        },
        "StartMapping": { files, family, caller in
            try await StartMapping(files, someQuestionnaires())(
                anIdentity(), in: family, by: caller)
        },
        "SeeMapping": { files, family, caller in
            _ = try await SeeMapping(files, someQuestionnaires())(family, by: caller)
        },
        "OpenSheet": { files, family, caller in
            _ = try await OpenSheet(files, someQuestionnaires())(
                SheetPlace("phq9", about: anIdentity(), in: anIdentity()), of: family, by: caller)
        },
        "AnswerQuestions": { files, family, caller in
            let sheet = AnsweredSheet(
                id: anIdentity(), mapping: anIdentity(), person: anIdentity(),
                instrument: "phq9", answers: Answers(["1": .value(1)]), edition: nil,
                alert: anIdentity())
            _ = try await AnswerQuestions(files, someQuestionnaires())(
                sheet, in: family, by: caller)
        },
        "HandleAlert": { files, family, caller in
            try await HandleAlert(files)(
                anIdentity(), edition: 1, words: words, in: family, by: caller)
        },
        "SeeProfile": { files, family, caller in
            _ = try await SeeProfile(files)(family, by: caller)
        },
    ]

    private static let plan: [String: Attempt] = [
        "SayWhatMatters": { files, family, caller in
            try await SayWhatMatters(files)(
                anIdentity(), about: .family, words: words, in: family, by: caller)
        },
        "TakeBackMatter": { files, family, caller in
            try await TakeBackMatter(files)(
                anIdentity(), edition: 1, stands: false, in: family, by: caller)
        },
        "WriteNeed": { files, family, caller in
            let draft = WriteNeed.Draft(
                subject: .family, area: .home, words: words, weight: .much)
            try await WriteNeed(files).add(
                anIdentity(), draft, from: .written, in: family, by: caller)
        },
        "MakeNeed": { files, family, caller in
            let draft = MakeNeed.Draft(
                subject: .family, area: .home, words: words, bareWords: words)
            _ = try await MakeNeed(files)(
                anIdentity(),
                of: Finding(.factor, about: nil, thing: (anIdentity() as FactorID).text),
                draft, in: family, by: caller)
        },
        "ProposeGoal": { files, family, caller in
            let draft = GoalDraft(subject: .family, area: .home, words: words)
            try await ProposeGoal(files)(anIdentity(), draft, in: family, by: caller)
        },
        "WriteGoal": { files, family, caller in
            let draft = GoalDraft(subject: .family, area: .home, words: words)
            try await WriteGoal(files).add(anIdentity(), draft, in: family, by: caller)
        },
        "MoveGoal": { files, family, caller in
            try await MoveGoal(files)(
                anIdentity(), edition: 1, step: .reach, in: family, by: caller)
        },
        "WriteAction": { files, family, caller in
            let draft = try ActionDraft(
                words: words, responsible: .account(caller.account), start: Day(number: 20_000),
                due: nil)
            try await WriteAction(files).add(
                anIdentity(), to: anIdentity(), draft, in: family, by: caller)
        },
        "ReportAction": { files, family, caller in
            try await ReportAction(files)(
                anIdentity(), edition: 1, report: .done, in: family, by: caller)
        },
        "EvaluateGoal": { files, family, caller in
            try await EvaluateGoal(files)(
                anIdentity(), of: anIdentity(), attainment: .asHoped, words: nil, next: nil,
                in: family, by: caller)
        },
        "SeePlan": { files, family, caller in _ = try await SeePlan(files)(family, by: caller) },
        "SeePlanVersions": { files, family, caller in
            _ = try await SeePlanVersions(files)(family, by: caller)
        },
        "MakePlanVersion": { files, family, caller in
            try await MakePlanVersion(files)(
                anIdentity(), agreedBy: [anIdentity()], in: family, by: caller)
        },
        "AgreeOnPlan": { files, family, caller in
            try await AgreeOnPlan(files)(anIdentity(), in: family, by: caller)
        },
    ]

    private static let team: [String: Attempt] = [
        "ReleasePart": { files, family, caller in
            let release = Release(
                id: anIdentity(), receiver: .account(caller.account), persons: .all,
                areas: [.home], purpose: words, from: Day(number: 20_000),
                until: Day(number: 30_000))
            try await ReleasePart(files)(release, in: family, by: caller)
        },
        "TakeBackRelease": { files, family, caller in
            try await TakeBackRelease(files)(
                anIdentity(), edition: 1, stands: false, in: family, by: caller)
        },
        "SeeTeam": { files, family, caller in _ = try await SeeTeam(files)(family, by: caller) },
        "SeeLog": { files, family, caller in _ = try await SeeLog(files)(family, by: caller) },
        "SeeReleasedPart": { files, family, caller in
            _ = try await SeeReleasedPart(files)(family, by: caller)
        },
        "PreviewRelease": { files, family, caller in
            _ = try await PreviewRelease(files)(anIdentity(), of: family, by: caller)
        },
        "ListReleasedParts": { files, _, caller in
            _ = try await ListReleasedParts(files)(by: caller)
        },
    ]
}
