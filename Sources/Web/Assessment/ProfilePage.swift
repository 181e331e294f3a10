import Domain
import HTML
import Instruments
import UseCases

/// What the members said: the picture, their own words area by area, and what the questionnaires
/// add. The coordinator makes a need of what somebody said.
struct ProfilePage {
    let profile: FamilyProfile
    let catalog: AskedCatalogue
    let desk: FindingDesk
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var family: FamilyID { profile.family.id }
    private var isFamily: Bool { context.account.role.isFamily }
    private var title: String { isFamily ? texts.howWeAre : texts.profile }

    var page: SitePage {
        let head = PageHead(title, lead: isFamily ? texts.howWeAreLead : texts.profileLead)
        let isEmpty = profile.responses.isEmpty
        return FamilyPage.page(
            profile.family, at: .profile, title: title,
            main: HTML("\(head)\(isEmpty ? empty : content)\(factors)"), in: context)
    }

    private var empty: HTML {
        let step = LinkButton(
            isFamily ? texts.questionsToYou : texts.mapping, to: Paths.mapping(family))
        return EmptyState(texts.noAnswers, hint: texts.noAnswersHint, step: step.html).html
    }

    private var content: HTML { HTML("\(faces)\(picture)\(areas)\(voices)\(scores)") }

    /// A child sees their own answers as faces.
    private var faces: HTML {
        guard context.account.role == .child, let round = profile.shown,
            let own = context.caller.person.flatMap({
                profile.areaSheets(about: $0, in: round.id).first
            })
        else { return .empty }
        let faces = LifeArea.allCases.compactMap { area in
            own.ratings[area].map { rating in
                LabelledFace(
                    mood: rating - 3, name: context.texts.shared.area(area),
                    words: texts.rating(rating))
            }
        }
        return FaceList(faces, label: texts.results.faces).html
    }

    /// What two or more said about the same child, side by side.
    private var voices: HTML {
        let families = InstrumentFamilies(catalog.instruments)
        let found = profile.rounds.lazy.map { heard(in: $0, families) }.first { !$0.isEmpty }
        guard let views = found else { return .empty }
        return PageSection(
            texts.results.voices, id: "voices", lead: texts.results.voicesLead,
            content: HTML("<div class=\"stack\">\(views)</div>")
        ).html
    }

    private func heard(
        in round: Mapping, _ families: InstrumentFamilies
    ) -> [HTML] {
        profile.members.flatMap { person in
            profile.sideBySide(about: person, in: round, families).compactMap { heard in
                let view = VoicesView(
                    heard: heard, profile: profile, catalog: catalog, context: context)
                let press = VoicesPress(
                    heard: heard, families: families, catalog: catalog, desk: desk)
                return view.picture.map { HTML("<div>\($0)\(press.html)</div>") }
            }
        }
    }

    private var factors: HTML {
        FactorsPart(profile: profile, context: context).html
    }

    private var picture: HTML {
        let isNewest = profile.shown != nil && profile.shown?.id == profile.rounds.first?.id
        let waits = isNewest ? nil : HTML("<p class=\"quiet\">\(texts.noAreasYet)</p>")
        let view = ProfileView(profile: profile, catalog: catalog, texts: context.texts)
        return HTML("\(waits)\(view.picture?.html)")
    }

    private var areas: HTML {
        guard let round = profile.shown else { return .empty }
        let areas = LifeArea.allCases.map { area in
            AreaWords(area: area, round: round, profile: profile, desk: desk)
        }
        let first = areas.filter(\.standsOut).compactMap(\.card)
        let rest = areas.filter { !$0.standsOut }.compactMap(\.card)
        guard !first.isEmpty || !rest.isEmpty else { return .empty }
        let isOpen = areas.contains { !$0.standsOut && $0.isMade }
        let others =
            rest.isEmpty
            ? nil : Unfold(texts.otherAreas, isOpen: isOpen, content: stack(rest))
        return PageSection(
            texts.ownWords, id: "words", lead: profile.mayWriteNeed ? texts.ownWordsLead : nil,
            content: HTML("\(stack(first))\(others)")
        ).html
    }

    private func stack(_ cards: [Card]) -> HTML { HTML("<div class=\"stack\">\(cards)</div>") }

    private var scores: HTML {
        let people = profile.members.compactMap { person in
            PersonScores(
                person: person, profile: profile, catalog: catalog, desk: desk, context: context
            ).part
        }
        guard !people.isEmpty else { return .empty }
        return PageSection(
            isFamily ? texts.moreAnswers : texts.scores, id: "scores", lead: texts.scoresLead,
            content: HTML("<div>\(people)</div>")
        ).html
    }
}
