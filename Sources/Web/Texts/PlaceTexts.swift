import Domain

/// What the places are called, in practitioners' words and in the family's.
struct PlaceTexts: Sendable {
    let label: String
    let today: String
    let newFamily: String
    let practitioner: @Sendable (Place) -> String
    let family: @Sendable (Place) -> String
    /// Words for the rail, where the place's own name is too long for a phone.
    let short: [Place: String]

    func name(of place: Place, for role: Role) -> String {
        role.isFamily ? family(place) : practitioner(place)
    }

    func railName(of place: Place, for role: Role) -> String {
        role.isFamily ? family(place) : short[place] ?? practitioner(place)
    }
}
