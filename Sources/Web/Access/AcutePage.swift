import Domain
import HTML
import UseCases

/// What is open for an hour in acute need: who they are, where they live, the plan, who helps.
struct AcutePage {
    let open: OpenedInNeed
    let clock: Clock
    let context: SignedInContext

    private var texts: Texts { context.texts }
    private var words: EmergencyTexts { context.texts.privacy.emergency }
    private var plan: FamilyPlan { open.plan }

    var page: SitePage {
        let name = plan.family.chosenName.text
        let head = PageHead(name, back: BackLink(words.title, to: Paths.acute))
        let view = AcutePlan(plan: plan, texts: texts).html
        return AcuteFrame.page(
            title: name, main: HTML("\(head)\(notice)\(who)\(helpers)\(view)\(rest)"),
            here: Paths.acute(plan.family.id), in: context)
    }

    private var notice: PageNotice {
        let told =
            open.emergency.toldLater == nil ? words.familyKnows : words.familyKnowsLater
        let reason = words.youWrote(open.emergency.reason.text)
        return PageNotice(
            .attention, words.youSeeThis(open.minutesLeft),
            more: HTML("<p>\(told)</p><p>\(reason)</p>"))
    }

    private var people: HouseholdWords { HouseholdWords(household: open.household, texts: texts) }

    private var who: PageSection {
        let members = open.household.members.map { person in
            ListItem(person.name.text, sentence: people.about(person))
        }
        let ties = people.relations
        let relations =
            ties.isEmpty
            ? HTML.empty : SentenceList(sentences: ties, label: texts.families.relations).html
        return PageSection(
            words.whoIsWho, content: HTML("\(ItemList(members, label: words.whoIsWho))\(relations)")
        )
    }

    private var helpers: PageSection {
        let names = HelperNames(helpers: plan.helpers, texts: texts)
        let coordinator = open.coordinator.map {
            ListItem($0.name.text, sentence: words.coordinator)
        }
        let doing = Set(plan.actions.filter(\.isOpen).map(\.responsible)).sorted()
        let helping = doing.filter { $0.isOutside(besides: open.coordinator?.id) }
            .compactMap { helper in
                plan.titledName(of: helper, texts).map { name in
                    ListItem(name, sentence: tasks(of: helper))
                }
            }
        let seeing = open.releases.filter { !doing.contains(Responsible($0.receiver)) }
            .compactMap { names.name(of: $0.receiver) }.map { ListItem($0) }
        let items = [coordinator].compactMap(\.self) + helping + seeing
        return PageSection(
            words.whoHelps,
            content: items.isEmpty
                ? HTML("<p class=\"quiet\">\(words.noHelp)</p>")
                : ItemList(items, label: words.whoHelps).html)
    }

    private func tasks(of helper: Responsible) -> String {
        plan.actions.filter { $0.isOpen && $0.responsible == helper }.map(\.words.short)
            .joined(separator: " · ")
    }

    private var rest: HTML { HTML("<p class=\"quiet\">\(words.mayNotSee)</p>") }
}

extension Responsible {
    /// Neither a member nor the one who is named already.
    fileprivate func isOutside(besides coordinator: AccountID?) -> Bool {
        switch self {
        case .person: false
        case .service: true
        case .account(let id): id != coordinator
        }
    }

    fileprivate init(_ receiver: Receiver) {
        switch receiver {
        case .service(let id): self = .service(id)
        case .account(let id): self = .account(id)
        }
    }
}
