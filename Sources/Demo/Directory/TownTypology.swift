import Domain
import UseCases

/// The invented municipality's own list of what weighs and what carries, and of types of families.
enum TownTypology {
    static let factors = LifeArea.allCases.flatMap { area in
        FactorLeaning.allCases.compactMap { leaning in
            names[area].map { pair in
                FactorKind(
                    code: code(area, leaning), lifeArea: area, leaning: leaning,
                    name: Words(trusted: leaning == .risk ? pair.weighs : pair.carries))
            }
        }
    }

    static let types = [
        FamilyType(
            code: "many-at-once", name: Words(trusted: "Mye på én gang"),
            meaning: Words(trusted: "Flere deler av livet krever mye samtidig. Ta én ting først.")),
        FamilyType(
            code: "two-homes", name: Words(trusted: "To hjem, én plan"),
            meaning: Words(trusted: "De voksne bor hver for seg. Begge må være med fra starten.")),
        FamilyType(
            code: "new-here", name: Words(trusted: "Nye på stedet"),
            meaning: Words(trusted: "De kjenner få her. Folk og steder kommer før tjenester.")),
    ]

    static func code(_ area: LifeArea, _ leaning: FactorLeaning) -> String {
        "\(area.rawValue)-\(leaning.rawValue)"
    }

    private static let names: [LifeArea: (weighs: String, carries: String)] = [
        .home: ("Bor utrygt eller trangt", "Bor trygt"),
        .economy: ("Pengene strekker ikke til", "Har oversikt over pengene"),
        .work: ("Uten arbeid, eller med usikre vakter", "Arbeid å gå til"),
        .learning: ("Borte fra skolen", "Hører til på skolen"),
        .health: ("Sykdom i hverdagen", "Frisk nok til hverdagen"),
        .mind: ("Uro og lite søvn", "Snakker om det som er vanskelig"),
        .network: ("Få å ringe til", "Noen som stiller opp"),
        .leisure: ("Lite å gjøre sammen med andre", "En aktivitet som holder"),
    ]
}

extension DemoTown {
    /// Writes the list, as the administrator does, in the catalogue.
    package func defineTypology(through files: MunicipalFiles) async throws {
        let list = DefineTypology.Part.whole(TownTypology.factors, TownTypology.types)
        try await DefineTypology(files)(
            list, after: 0, by: directory.account(.administrator).caller)
    }
}
