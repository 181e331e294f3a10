/// One operation: which one it is, and what it does, follow from the seed and its number alone.
struct Operation: Sendable {
    let seed: UInt64
    let index: Int

    enum Kind: CaseIterable, Sendable {
        case look, page, lookInNeed, reviews, sheet, previewRelease, previewConsent
        case matter, takeBackMatter, need, settleNeed, goal, changeGoal, moveGoal, evaluate
        case version, agree, action, report
        case round, answers, alert, sendLink, useLink, endLink
        case enrol, member, relate, moveIn, handOver
        case ask, answerConsent, recordConsent, callOff, release, takeBack, keep
        case glass, review, request, answerRequest, note, time

        /// How often, in thousandths. Changes need looks to be noticed by.
        var weight: Int {
            switch self {
            case .look, .page: 220
            case .lookInNeed, .previewRelease: 15
            case .keep: 40
            case .answerConsent: 60
            case .recordConsent, .release, .answers: 30
            case .useLink: 25
            case .ask, .takeBack, .moveIn: 20
            case .goal, .need, .matter: 15
            case .action, .version: 25
            case .member, .relate, .handOver, .round: 5
            case .enrol: 8
            default: 10
            }
        }
    }

    private static let table: [Kind] = Kind.allCases.flatMap { kind in
        Array(repeating: kind, count: kind.weight)
    }

    /// Its own dice, and what they say first.
    func begin(usesPages: Bool) -> (kind: Kind, dice: Dice) {
        var dice = Dice(seed: seed, throwing: index)
        let kind = dice.pick(Operation.table) ?? .look
        let shown: Kind = kind == .page && !usesPages ? .look : kind
        return (shown, dice)
    }
}

extension Stage {
    /// Does one operation. Throws only what a wrong answer would be.
    func perform(_ operation: Operation) async throws {
        let kind: Operation.Kind
        (kind, dice) = operation.begin(usesPages: usesPages)
        tick(seconds: 1)
        let told = story?.count
        do {
            try await perform(kind)
            town.settleLines()
            if ![.look, .page, .time].contains(kind) { try await listen() }
        } catch {
            if told == story?.count { tell("\(kind)") }
            throw error
        }
    }

    private func perform(_ kind: Operation.Kind) async throws {
        switch kind {
        case .look: try await look()
        case .page: try await lookAtPage()
        case .lookInNeed: try await lookInNeed()
        case .reviews: try await lookAtReviews()
        case .sheet: try await lookAtSheet()
        case .previewRelease: try await previewRelease()
        case .previewConsent: try await previewConsent()
        case .matter: try await sayWhatMatters()
        case .takeBackMatter: try await takeBackMatter()
        case .need: try await writeNeed()
        case .settleNeed: try await settleNeed()
        case .goal: try await writeGoal()
        case .changeGoal: try await changeGoal()
        case .moveGoal: try await moveGoal()
        case .evaluate: try await evaluate()
        case .version: try await makeVersion()
        case .agree: try await agree()
        case .action: try await writeAction()
        case .report: try await reportAction()
        default: try await performMore(kind)
        }
    }

    private func performMore(_ kind: Operation.Kind) async throws {
        switch kind {
        case .round: try await startMapping()
        case .answers: try await answer()
        case .alert: try await handleAlert()
        case .sendLink: try await sendLink()
        case .useLink: try await useLink()
        case .endLink: try await endLink()
        case .enrol: try await enrol()
        case .member: try await addMember()
        case .relate: try await relate()
        case .moveIn: try await moveIn()
        case .handOver: try await handOver()
        case .ask: try await askForConsent()
        case .answerConsent: try await answerConsent()
        case .recordConsent: try await recordConsent()
        case .callOff: try await callOffConsent()
        case .release: try await release()
        case .takeBack: try await takeBackRelease()
        case .keep: try await keepFromParent()
        case .glass: try await breakGlass()
        case .review: try await reviewEmergency()
        case .request: try await writeRequest()
        case .answerRequest: try await answerRequest()
        case .note: try await noteReport()
        default: passTime()
        }
    }
}
