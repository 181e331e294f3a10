import Domain
import HTML
import UseCases

/// The one-time links of a family, for who may know of them: those that open, with the way to show
/// or call back each, and folded those that are over, with why.
struct LinkList {
    /// How many that are over are shown [own choice].
    static let most = 20

    let rounds: MappingRounds
    let clock: Clock
    let context: SignedInContext

    private var texts: WaveTexts { context.texts.assessment.waves }

    var html: HTML {
        guard !context.account.role.isFamily else { return .empty }
        let open = rounds.links.filter(rounds.opens)
        let over = rounds.links.filter { !rounds.opens($0) }.reversed()
        let folded =
            over.isEmpty
            ? .empty
            : Unfold(
                texts.overLinks,
                content: ItemList(over.prefix(LinkList.most).map(ended), label: texts.overLinks)
                    .html
            ).html
        guard !open.isEmpty else { return folded }
        let list = ItemList(open.map(opening), label: texts.links)
        return PageSection(texts.links, id: "links", content: HTML("\(list)\(folded)")).html
    }

    private func opening(_ link: AnswerLink) -> ListItem {
        let show = LinkButton(
            texts.showAgain, to: Paths.link(rounds.family.id, link.id), kind: .quiet,
            about: whom(link))
        let back = CallBackForm(
            family: rounds.family.id, link: link, about: whom(link), texts: texts)
        let until = "\(texts.until) \(say(link.until))."
        let unsent = rounds.isAllAnswered(link) ? texts.allAnsweredUnsent : nil
        return ListItem(
            whom(link), sentence: [unsent, until].compactMap(\.self).joined(separator: " "),
            button: HTML("<div class=\"row\">\(show)\(back.html)</div>"))
    }

    private func ended(_ link: AnswerLink) -> ListItem {
        let why =
            link.ended.map { texts.ended($0.why, say(clock.day(of: $0.at))) }
            ?? (link.isOpen(on: rounds.today)
                ? texts.overWithRound : texts.late(say(link.until)))
        return ListItem(whom(link), sentence: why)
    }

    private func whom(_ link: AnswerLink) -> String {
        LinkWords(members: rounds.members, services: rounds.services, texts: texts).whom(link)
            ?? texts.someoneByLink
    }

    private func say(_ day: Day) -> String { context.texts.days.say(day, on: rounds.today) }
}

/// Whom a link is for: who answers, and about whom where that is somebody else.
struct LinkWords {
    let members: [Person]
    let services: [Service]
    let texts: WaveTexts

    /// Nil for a link to somebody whom the reader does not know.
    func whom(_ link: AnswerLink) -> String? {
        let person = members.first { $0.id == link.person }?.firstName
        let answerer =
            link.answerer.flatMap { id in members.first { $0.id == id }?.firstName }
            ?? link.service.flatMap { id in services.first { $0.id == id }?.name.text }
        return answerer.map { texts.linkFor($0, link.voice == .own ? nil : person) }
    }
}

/// The button that calls a link back.
struct CallBackForm {
    let family: FamilyID
    let link: AnswerLink
    let about: String
    let texts: WaveTexts

    var html: HTML {
        PostForm(
            action: Paths.link(family, link.id, "call-back"),
            hidden: [HiddenField("edition", String(link.edition))], isInline: true,
            content: SubmitButton(texts.callBack, kind: .quiet, about: about).html
        ).html
    }
}
