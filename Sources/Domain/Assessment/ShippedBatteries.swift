/// The batteries that every municipality has from the start. They carry number 0; the first time a
/// municipality changes one, its own edition with number 1 holds under the same identity.
extension Battery {
    package static let shipped = [howWeAre, study]

    /// What is asked where nobody decided otherwise: the questionnaires whose text may ship, of the
    /// ages they are made for. Parents tell of the children whose answers are theirs to read, until
    /// twelve; the school of those who go to one, where the family has said yes to it.
    package static let howWeAre = Battery(
        id: BatteryID(trusted: "019a0000-0000-7000-8000-0000000ba001"), number: 0,
        name: Name(trusted: "Slik har vi det"),
        lines: [
            BatteryLine("life-areas", AgeBand(from: 12, to: nil)),
            BatteryLine("life-areas-child", AgeBand(from: 7, to: 11)),
            BatteryLine("life-areas-parent", AgeBand(from: 1, to: 11), voice: .parent),
            BatteryLine("life-areas-teacher", AgeBand(from: 6, to: 11), voice: .teacher),
            BatteryLine("life-satisfaction", .adults), BatteryLine("swls", .adults),
            BatteryLine("osss3", .adults), BatteryLine("phq9", .adults),
            BatteryLine("gad7", .adults), BatteryLine("eu-deprivation", .adults),
        ])

    /// What the study of the model asks at the start and then every year, years 0 to 5 (Mølland
    /// and others 2020, PMC8512291). School records and registers are no questionnaires and are
    /// not in it. That the social circumstances of adults and children are asked by own
    /// questionnaires is our choice: the study's own forms were not published.
    package static let study = Battery(
        id: BatteryID(trusted: "019a0000-0000-7000-8000-0000000ba002"), number: 0,
        name: Name(trusted: "Studien av modellen, år 0 til 5"),
        lines: [
            yearly("social-circumstances", .adults),
            yearly("eq5d5l", .adults),
            yearly("gse", .adults),
            yearly("child-circumstances", AgeBand(from: 0, to: 17), .parent),
            yearly("sdq-parent", AgeBand(from: 4, to: 11), .parent),
            yearly("sdq-self", AgeBand(from: 11, to: 17)),
            yearly("kidscreen27", AgeBand(from: 8, to: 17)),
        ], everyMonths: 12)

    private static func yearly(
        _ questionnaire: String, _ whom: AgeBand, _ voice: Voice = .own
    ) -> BatteryLine {
        BatteryLine(questionnaire, whom, voice: voice, rounds: Set(0...5))
    }

    /// Whether it stands as it came, or a municipality made it its own.
    package var isAsShipped: Bool { number == 0 }
}
