import Domain

/// Names for municipalities that do not exist: 20 beginnings and 18 endings, 360 in all; more than
/// that are numbered.
enum TownNames {
    private static let beginnings = [
        "Kvass", "Tyri", "Lomme", "Skrinn", "Rypes", "Bjølle", "Fløte", "Gråsten", "Hesje",
        "Isbjørk", "Jonsok", "Knappe", "Laupe", "Myrull", "Natt", "Orre", "Pors", "Ravne",
        "Sildre", "Tinde",
    ]
    private static let endings = [
        "vågen", "mo", "hamna", "dalen", "lia", "neset", "øya", "bygda", "sletta", "elva",
        "grenda", "åsen", "vika", "fossen", "skar", "heia", "tangen", "bru",
    ]

    static func name(_ place: Int) -> String {
        let count = beginnings.count * endings.count
        let word =
            beginnings[place % beginnings.count]
            + endings[(place / beginnings.count + place % beginnings.count) % endings.count]
        return "\(word)\(place < count ? "" : " \(place / count + 1)") (oppdiktet)"
    }

    static func word(for sort: ServiceSort) -> String {
        switch sort {
        case .school: "Skolen"
        case .kindergarten: "Barnehagen"
        case .healthClinic: "Helsestasjonen"
        case .childWelfare: "Barneverntjenesten"
        case .nav: "NAV"
        case .ppt: "PPT"
        case .bup: "BUP"
        case .housing: "Boligkontoret"
        case .voluntary: "Frivilligsentralen"
        }
    }
}
