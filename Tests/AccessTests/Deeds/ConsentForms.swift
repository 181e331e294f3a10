/// The forms of the pages about consents: what has none is done through the door.
enum ConsentForms {
    static func ask(_ household: String) -> Form? { nil }
    static func answer(_ household: String, _ consent: String) -> Form? { nil }
    static func record(_ household: String, _ consent: String) -> Form? { nil }
    static func callOff(_ household: String, _ consent: String) -> Form? { nil }
    static func keepFromParent(_ household: String, _ thing: String) -> Form? { nil }
}
