import Domain
import UseCases

/// The leader's numbers by gender.
struct GenderTexts: Sendable {
    let title: String
    let lead: String
    let empty: String
    let gender: String
    let group: @Sendable (GenderGroup) -> String
    let adults: String
    let children: String
    let asked: String
    let answered: String
    let openNeeds: String
    let metNeeds: String
    let byArea: String
    let byAreaLead: String

    static let nb = GenderTexts(
        title: "Kjønn",
        lead: "Hvem som er med, hvem den siste runden spør om, og hvem det er svart om. Et barn "
            + "som blir voksent, telles som voksent fra neste runde.",
        empty: "Ingen er talt ennå. Det skjer når en runde begynner.",
        gender: "Kjønn",
        group: { group in
            switch group {
            case .woman: "Kvinner og jenter"
            case .man: "Menn og gutter"
            case .otherOrUnsaid: "Annet, eller ikke sagt"
            }
        },
        adults: "Voksne", children: "Barn", asked: "Spurt om", answered: "Har svar",
        openNeeds: "Åpne behov",
        metNeeds: "Møtte behov",
        byArea: "Hva som ble av behovene, område for område",
        byAreaLead: "Behov som gjelder én person: åpne nå, og møtt siden familien kom med.")

    static let nn = GenderTexts(
        title: "Kjønn",
        lead: "Kven som er med, kven den siste runden spør om, og kven det er svara om. Eit barn "
            + "som blir vakse, blir talt som vakse frå neste runde.",
        empty: "Ingen er talde enno. Det skjer når ein runde byrjar.",
        gender: "Kjønn",
        group: { group in
            switch group {
            case .woman: "Kvinner og jenter"
            case .man: "Menn og gutar"
            case .otherOrUnsaid: "Anna, eller ikkje sagt"
            }
        },
        adults: "Vaksne", children: "Barn", asked: "Spurt om", answered: "Har svar",
        openNeeds: "Opne behov",
        metNeeds: "Møtte behov",
        byArea: "Kva som vart av behova, område for område",
        byAreaLead: "Behov som gjeld éin person: opne no, og møtte sidan familien kom med.")

    static let en = GenderTexts(
        title: "Gender",
        lead: "Who takes part, whom the newest round asks about, and about whom there are "
            + "answers. A child who comes of age counts as an adult from the next round on.",
        empty: "Nobody is counted yet. That happens when a round begins.",
        gender: "Gender",
        group: { group in
            switch group {
            case .woman: "Women and girls"
            case .man: "Men and boys"
            case .otherOrUnsaid: "Other, or not said"
            }
        },
        adults: "Adults", children: "Children", asked: "Asked about", answered: "Have answers",
        openNeeds: "Open needs",
        metNeeds: "Met needs",
        byArea: "What became of the needs, area by area",
        byAreaLead: "Needs that concern one person: open now, and met since the family came.")
}
