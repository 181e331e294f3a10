import Domain
import HTML
import UseCases

/// Who has looked and what was changed, day by day, in plain words.
struct LogPage {
    let log: AccessLog
    let days: [LogDay]
    let context: SignedInContext

    private var texts: Texts { context.texts }

    var page: SitePage {
        let title = texts.places.name(of: .log, for: context.account.role)
        let head = PageHead(title, lead: texts.log.lead(context.account.role.isFamily))
        return FamilyPage.page(
            log.family, at: .log, title: title,
            main: HTML("\(head)\(requests)\(list)\(older)\(about)"), in: context)
    }

    private var list: HTML {
        days.isEmpty
            ? EmptyState(texts.log.empty, hint: texts.log.emptyHint).html
            : HTML.join(days.map(section))
    }

    /// The others first; what the reader did is folded.
    private func section(_ day: LogDay) -> HTML {
        let others = day.lines.filter { $0.account != context.account.id }
        let own = day.lines.filter { $0.account == context.account.id }
        let list =
            others.isEmpty ? .empty : ItemList(others.map { item($0, on: day.day) }).html
        let refused = HTML("<p class=\"quiet\">\(texts.log.refused(day.refused))</p>")
        return PageSection(
            said(day.day),
            content: HTML("\(list)\(day.refused == 0 ? .empty : refused)\(folded(own))")
        ).html
    }

    private func folded(_ own: [LogLine]) -> HTML {
        guard !own.isEmpty else { return .empty }
        let lines = own.map { HTML("<p>\(sentence($0))</p>") }
        return Unfold(texts.log.yourself, content: HTML.join(lines)).html
    }

    private func said(_ day: Day) -> String {
        let said = texts.days.say(day, on: log.today)
        return said.prefix(1).uppercased() + said.dropFirst()
    }

    private func item(_ line: LogLine, on day: Day) -> ListItem {
        let sentences = [sentence(line), because(line, on: day)].compactMap(\.self)
        return ListItem(
            who(line), sentence: sentences.joined(separator: " "), button: ask(line, on: day))
    }

    /// Why somebody could look, where the reader may know more than the role.
    private func because(_ line: LogLine, on day: Day) -> String? {
        guard let account = log.accounts[line.account] else { return nil }
        let toFamily = context.account.role.isFamily
        return log.reasons.reason(of: account, on: day).map { reason in
            switch reason {
            case .coordinator: words.because(.coordinator(toFamily: toFamily))
            case .consents(let consents): said(of: consents, toFamily)
            case .emergency(let emergency):
                words.because(.emergency(reason: emergency.reason.text))
            }
        }
    }

    private func said(of consents: [Consent], _ toFamily: Bool) -> String {
        let receivers = Set(consents.compactMap { log.helpers.name(of: $0.receiver) }).sorted()
        return words.because(
            .consent(receiver: texts.team.list(receivers), toFamily: toFamily))
    }

    private var words: EmergencyTexts { texts.privacy.emergency }

    /// A member may ask about what others outside the family did.
    private func ask(_ line: LogLine, on day: Day) -> HTML {
        guard context.account.role.isFamily, !line.role.isFamily, line.role != .guest else {
            return .empty
        }
        let path = Paths.ask(log.family.id, about: line.account, on: day)
        let words = texts.privacy.request.ask
        let label = "\(words): \(who(line)), \(said(day))"
        return HTML("<p><a href=\"\(path)\" aria-label=\"\(label)\">\(words)</a></p>")
    }

    private var requests: HTML {
        guard [.coordinator, .parent, .youngPerson, .child].contains(context.account.role) else {
            return .empty
        }
        let path = Paths.requests(log.family.id)
        return HTML("<p><a href=\"\(path)\">\(texts.privacy.request.title)</a></p>")
    }

    /// What was changed, then what was looked at: the two most looked at by name.
    private func sentence(_ line: LogLine) -> String {
        let looks = line.acts.filter { page($0) != nil }.sorted { $0.count > $1.count }
        let changes = line.acts.filter { page($0) == nil }.map { clause($0, by: line.role) }
        let named = looks.count == 3 ? looks : Array(looks.prefix(2))
        let pages = named.map { look in
            look.count == 1 ? page(look) ?? "" : "\(page(look) ?? "") (\(look.count))"
        }
        let looked =
            looks.isEmpty ? [] : [texts.log.looked(pages, looks.count - named.count)]
        return (changes + looked).joined(separator: " ")
    }

    private func page(_ times: LogLine.Times) -> String? {
        Act(rawValue: times.act).flatMap(texts.log.page)
    }

    private func who(_ line: LogLine) -> String {
        if line.role == .guest { return guest(line.account) }
        guard let account = log.accounts[line.account] else {
            return texts.log.person(texts.log.somebody, texts.log.role(line.role))
        }
        return HelperNames(helpers: log.helpers, texts: texts).name(of: account)
    }

    /// Who came by a one-time link has no account; whom it was for is told to who may know of it.
    private func guest(_ account: AccountID) -> String {
        let waves = texts.assessment.waves
        let link = log.links.first { $0.id.text == account.text }
        let words = LinkWords(members: log.members, services: log.helpers.services, texts: waves)
        return link.flatMap(words.whom).map(waves.byLink) ?? waves.someoneByLink
    }

    private func clause(_ times: LogLine.Times, by role: Role) -> String {
        let clause = Act(rawValue: times.act).map { texts.log.clause($0, by: role) }
        return texts.log.times(clause ?? texts.log.someAct, times.count)
    }

    /// Only when the log goes further back than this page.
    private var older: HTML {
        guard let before = log.older else { return .empty }
        let path = Paths.log(log.family.id).with("before", before.text)
        return HTML("<p><a href=\"\(path)\">\(texts.log.older)</a></p>")
    }

    private var about: HTML {
        let lines = texts.log.aboutWords.map { HTML("<p>\($0)</p>") }
        let copy = LinkButton(
            texts.copy.title, to: Paths.copy(log.family.id), kind: .quiet)
        return PageSection(
            texts.log.about, content: HTML("\(HTML.join(lines))<p>\(copy)</p>")
        ).html
    }
}
