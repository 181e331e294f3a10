/// Where a suggested factor is named; titles stand as they are in every language.
enum StarterSource: String, Sendable {
    /// The target group of the model, and what partners of it saw more of.
    case targetGroup = "Abildsnes m.fl., «Nye mønstre for barnefamilier», Dagens Medisin"
    /// What the model wants to reach.
    case goals = "Nye mønstre – trygg oppvekst, kristiansand.kommune.no"
    case project = "Forskningsrådet, HELSEVEL, «New Patterns»"
    case neglected = "Forskningsrådet, HELSEVEL, «Neglected Families»"
    case wellBeing = "Forskningsrådet, prosjekt 336868, «Well-being for families»"
    /// One of the things that children in Europe are asked whether they go without.
    case childDeprivation = "Guio m.fl., child-specific deprivation"
}
