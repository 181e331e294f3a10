import Domain
import HTML
import Hummingbird
import UseCases

/// What all findings on a page share: what is in the plan already, and what was just put there.
struct FindingDesk {
    let found: FoundBefore
    let mayWrite: Bool
    /// The need that was made a moment ago.
    let made: NeedID?
    let family: FamilyID
    let members: [Person]
    let context: SignedInContext

    static func made(_ request: Request) -> NeedID? {
        request.uri.queryParameters["made"].flatMap { NeedID(String($0)) }
    }

    /// - about: what the finding is, for those who cannot see what stands around the button.
    /// - offersWords: whether one may choose other words before; afterwards one always can.
    func press(
        _ key: String, about: String, hasAnchor: Bool = true, offersWords: Bool = false
    ) -> FindingPress {
        FindingPress(
            desk: self, key: key, about: about, hasAnchor: hasAnchor, offersWords: offersWords)
    }

    /// Whether what was just made came of this finding: then the part around it stands open.
    func isMade(_ key: String) -> Bool {
        made.map { found.need(of: key)?.id == $0 } ?? false
    }
}

extension FindingDesk {
    init(_ profile: FamilyProfile, made: NeedID?, _ context: SignedInContext) {
        self.init(
            found: profile.found, mayWrite: profile.mayWriteNeed, made: made,
            family: profile.family.id, members: profile.known, context: context)
    }
}

/// The way from a finding to the plan: one press, or a word that it is there already.
struct FindingPress {
    let desk: FindingDesk
    let key: String
    let about: String
    let hasAnchor: Bool
    let offersWords: Bool

    private var context: SignedInContext { desk.context }
    private var texts: Texts { context.texts }
    private var words: FindingTexts { texts.assessment.results.findings }

    var html: HTML {
        guard let content else { return .empty }
        let id = hasAnchor ? FindingPaths.anchor(key) : nil
        return HTML("<div class=\"finding screen-only\"\("id", id)>\(content)</div>")
    }

    private var content: HTML? {
        guard let need = desk.found.need(of: key) else { return desk.mayWrite ? offer : nil }
        return desk.isMade(key) && desk.mayWrite ? justMade(need) : standing(need)
    }

    private var offer: HTML {
        let button = SubmitButton(texts.assessment.makeNeed, kind: .quiet, about: about)
        let form = PostForm(
            action: FindingPaths.make(desk.family), hidden: [HiddenField("finding", key)],
            isInline: true, content: button.html)
        let other = TextLink(
            words.otherWords, to: FindingPaths.form(desk.family, key), about: about)
        return HTML("<div class=\"row\">\(form)\(offersWords ? other : nil)</div>")
    }

    private func standing(_ need: Need) -> HTML {
        let path =
            desk.mayWrite ? Paths.need(desk.family, need.id) : Paths.plan(desk.family)
        return HTML(
            "<p class=\"quiet\">\(words.inPlan) <a href=\"\(path)\">\(need.words.text)</a></p>")
    }

    private func justMade(_ need: Need) -> HTML {
        let undo = UndoButton(
            texts.shared.undo, action: FindingPaths.undo(desk.family),
            hidden: [
                HiddenField("need", need.id.text), HiddenField("edition", String(need.edition)),
            ])
        let isBare = need.words.text == words.toLookAt(texts.shared.area(need.lifeArea))
        let bare = isBare ? HTML("<p>\(words.bare)</p>") : nil
        let kept = KeptSign(
            family: desk.family, members: desk.members, hidings: desk.found.hidings,
            context: context
        ).html(need.id.text, sort: "need")
        return PageNotice(
            .saved(undo: undo), words.made,
            more: HTML("\(FamilyQuote(need.words.text))\(bare)\(kept)\(ways(need))")
        ).html
    }

    private func ways(_ need: Need) -> HTML {
        let change = LinkButton(
            words.changeWords, to: Paths.need(desk.family, need.id), kind: .quiet, about: about)
        let plan = LinkButton(
            texts.plan.goToPlan, to: Paths.plan(desk.family).at("needs"), kind: .quiet)
        return HTML("<div class=\"row\">\(change)\(plan)</div>")
    }
}
