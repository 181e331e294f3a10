/// The table of who may see what, for a reader who is no programmer: `docs/access.md` is made from
/// it. What a helper sees is not a line here: it is what was released within what was consented to.
extension Policy {
    /// What somebody who stands in the family sees of it.
    package static func openings(to role: Role) -> [Opening] {
        switch role {
        case .coordinator: [Opening(Set(ContentKind.allCases), about: .everyone)]
        case .parent:
            [
                Opening(
                    [
                        .identity, .household, .plan, .factor, .agreement, .log, .hiding,
                        .emergency,
                    ], about: .everyone),
                Opening([.answers, .link], about: .oneselfAndYounger(than: .ownAnswers)),
                Opening(
                    [.team, .consent], about: .oneselfAndYounger(than: .ownConsent),
                    andCommon: true),
                Opening([.request], about: .oneself),
            ]
        case .youngPerson, .child:
            [
                Opening([.identity, .household, .log, .hiding, .emergency], about: .everyone),
                Opening([.plan, .factor, .team, .consent], about: .oneself, andCommon: true),
                Opening([.answers, .link, .request], about: .oneself),
            ]
        case .leader: [Opening([.emergency, .request], about: .everyone)]
        case .guest: [Opening([.identity, .answers], about: .oneself, andCommon: true)]
        case .partner, .volunteer, .researcher, .administrator: []
        }
    }

    /// What is open to who came by a link while an alarming answer is told and not kept: no answers.
    package static let openingsToTell = [
        Opening([.identity], about: .oneself, andCommon: true)
    ]

    /// What is open while an act is done in acute need.
    package static func openingsInNeed(doing act: Act) -> [Opening] {
        switch act {
        case .breakGlass: [Opening([.emergency], about: .everyone)]
        case .seeEmergency:
            [
                Opening(
                    [.identity, .household, .plan, .team, .consent, .emergency], about: .everyone)
            ]
        default: []
        }
    }
}
