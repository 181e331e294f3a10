import Domain
import UseCases

extension StoryTeller {
    /// The days before today: who has looked, and what came in afterwards.
    mutating func tellTheLastDays() {
        tellOfLooks()
        tellOfHelpersLooks()
        if setting.isFirst || [2, 4].contains(setting.place) { tellProposal() }
        tellQuestions()
    }

    /// The coordinator looked yesterday morning; what came later is new on the next page.
    mutating func tellOfLooks() {
        look(-1, 8, 5, setting.coordinator, .seeToday)
        guard pace.hasPlan else { return look(-1, 8, 9, setting.coordinator, .seeMembers) }
        look(-1, 8, 9, setting.coordinator, .seeFamily)
        look(-3, 20, 15, caller(.mother), .seePlan)
        guard setting.isFirst else { return }
        look(-3, 20, 22, caller(.mother), .seeLog)
        look(-4, 21, 5, caller(.father), .seePlan)
        look(-2, 16, 48, caller(.teen), .seePlan)
    }

    private mutating func tellOfHelpersLooks() {
        for receiver in receivers {
            switch receiver {
            case .service(setting.directory.service(.clinic)):
                look(-5, 9, 30, setting.caller(.nurse), .seeReleasedPart)
            case .account(setting.caller(.volunteer).account):
                look(-2, 15, 20, setting.caller(.volunteer), .seeReleasedPart)
            default: look(-6, 8, 40, setting.caller(.teacher), .seeReleasedPart)
            }
        }
    }

    private var receivers: [Receiver] {
        chapters.flatMap(\.deeds).compactMap { deed in
            if case .release(let release) = deed { release.receiver } else { nil }
        }
    }

    private mutating func look(
        _ days: Int, _ hour: Int, _ minute: Int, _ caller: Caller?, _ act: Act
    ) {
        guard let caller else { return }
        let day = setting.today.adding(days: days)
        add((caller.role.isFamily ? day : day.orFriday).at(hour, minute), caller, act, [])
    }
}
