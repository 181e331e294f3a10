import Domain
import UseCases

/// How a release is said in a sentence: who sees what about whom, until when.
struct ReleaseSaying {
    let release: Release
    let receiver: String
    let members: [Person]
    let today: Day
    let texts: Texts

    var sentence: String { texts.team.sentence(words) }
    var because: String { texts.team.because(words) }
    var purpose: String { texts.team.purposeIs(release.purpose.text) }

    private var words: ReleaseWords {
        ReleaseWords(
            receiver: receiver, whom: whom,
            areas: AreaList(areas: release.areas, texts: texts).words,
            until: texts.days.say(release.until, on: today))
    }

    private var whom: String {
        switch release.persons {
        case .all: texts.team.wholeFamily
        case .only(let ids):
            texts.team.list(members.filter { ids.contains($0.id) }.map(\.name.text))
        }
    }
}

/// Life areas in a sentence, each in quotation marks, since their names hold "and" themselves.
struct AreaList {
    let areas: Set<LifeArea>
    let texts: Texts

    var words: String {
        if areas == Set(LifeArea.allCases) { return texts.team.allAreas }
        return texts.team.list(areas.sorted().map(texts.shared.area).map(texts.team.quoted))
    }
}

extension Helpers {
    /// The receiver's name; nil for one that is no longer here.
    func name(of receiver: Receiver) -> String? {
        switch receiver {
        case .service(let id): self[id]?.name.text
        case .account(let id): self[id]?.name.text
        }
    }
}
