import Domain
import HTML
import UseCases

/// What whoever answered sees when an answer says that somebody may harm themself: thanks, what
/// happens now, and whom to call. For the coordinator it says what to do. Calm, and never red.
struct SafetyPage {
    let person: Person
    let family: FamilyLabel
    let today: Day
    /// The alert that nobody has acted on yet; only the coordinator is handed one.
    let alert: SafetyAlert?
    let context: SignedInContext

    private var texts: SafetyTexts { context.texts.assessment.safety }
    private var isFamily: Bool { context.account.role.isFamily }
    private var isSelf: Bool { person.id == context.caller.person }

    var page: SitePage {
        FamilyPage.page(
            family, at: .mapping, title: title,
            main: HTML("\(PageHead(title))\(first)\(lines)\(then)"), in: context,
            back: Paths.mapping(family.id))
    }

    private var title: String {
        if isSelf { return texts.thankYou }
        return isFamily ? texts.thankYouForChild : texts.forCoordinator(person.name.text)
    }

    private var first: PageNotice {
        if isSelf { return PageNotice(.safety, texts.youAreNotAlone, more: steps(texts.selfSteps)) }
        return isFamily
            ? PageNotice(.safety, texts.stayWithChild, more: steps(texts.childSteps))
            : PageNotice(.safety, texts.actToday, more: steps(texts.coordinatorSteps))
    }

    private func steps(_ sentences: [String]) -> HTML {
        HTML("\(sentences.map { HTML("<p>\($0)</p>") })")
    }

    private var lines: PageSection {
        let lines = HelpLine.lines(isAdult: person.isAdult(on: today)).map { line in
            ListItem(texts.name(line.kind), sentence: texts.about(line.kind), button: call(line))
        }
        return PageSection(
            texts.whoToCall, id: "call", lead: texts.freeToCall,
            content: ItemList(lines, label: texts.whoToCall).html)
    }

    private func call(_ line: HelpLine) -> HTML {
        HTML(
            """
            <a class="button button-primary" href="tel:\(line.number)">\
            \(texts.call(line.written))</a>
            """)
    }

    private var then: HTML {
        if let alert {
            let path = Paths.mapping(family.id).at("alert-\(alert.id.text)")
            return LinkButton(texts.writeWhatYouDid, to: path).html
        }
        let words = context.texts.assessment
        return LinkButton(
            isFamily ? words.questionsToYou : words.mapping, to: Paths.mapping(family.id),
            kind: .quiet
        ).html
    }
}
