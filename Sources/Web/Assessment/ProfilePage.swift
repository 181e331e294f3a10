import Domain
import HTML
import Instruments
import UseCases

/// What the members said: the picture, their own words area by area, and what the questionnaires
/// add. The coordinator makes a need of what somebody said.
struct ProfilePage {
    let profile: FamilyProfile
    let catalog: AskedCatalogue
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
            main: HTML("\(head)\(isEmpty ? empty : content)"), in: context)
    }

    private var empty: HTML {
        let step = LinkButton(
            isFamily ? texts.questionsToYou : texts.mapping, to: Paths.mapping(family))
        return EmptyState(texts.noAnswers, hint: texts.noAnswersHint, step: step.html).html
    }

    private var content: HTML { HTML("\(picture)\(areas)\(scores)") }

    private var picture: HTML {
        ProfileView(profile: profile, texts: context.texts).picture?.html
            ?? HTML("<p class=\"quiet\">\(texts.noAreasYet)</p>")
    }

    private var areas: HTML {
        guard let round = profile.rounds.first else { return .empty }
        let areas = LifeArea.allCases.map { area in
            AreaWords(area: area, round: round, profile: profile, texts: context.texts)
        }
        let first = areas.filter(\.standsOut).compactMap(\.card)
        let rest = areas.filter { !$0.standsOut }.compactMap(\.card)
        guard !first.isEmpty || !rest.isEmpty else { return .empty }
        let others = rest.isEmpty ? nil : Unfold(texts.otherAreas, content: stack(rest))
        return PageSection(
            texts.ownWords, id: "words", lead: profile.mayWriteNeed ? texts.ownWordsLead : nil,
            content: HTML("\(stack(first))\(others)")
        ).html
    }

    private func stack(_ cards: [Card]) -> HTML { HTML("<div class=\"stack\">\(cards)</div>") }

    private var scores: HTML {
        let people = profile.members.compactMap { person in
            PersonScores(
                person: person, profile: profile, catalog: catalog, context: context
            ).part
        }
        guard !people.isEmpty else { return .empty }
        return PageSection(
            isFamily ? texts.moreAnswers : texts.scores, id: "scores", lead: texts.scoresLead,
            content: HTML("<div>\(people)</div>")
        ).html
    }
}
