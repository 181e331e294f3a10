import Domain

/// A life situation: who is in the family, how hard which part of life is, and what such a family
/// might say. Names stand in braces: "Leser for {child}".
struct Situation: Sendable {
    let reasons: [String]
    let referredBy: [ReferralSource]
    let names: [NamePool]
    let living: Living
    /// What such a family is called in the municipality's own list of types.
    let type: String
    let members: [MemberLine]
    /// How each part of life is at first, from 0 (very hard) to 100 (very good).
    let levels: [LifeArea: Int]
    let matters: [MatterLine]
    let needs: [NeedLine]
    let goals: [GoalLine]
    /// Goals that somebody has proposed and nobody has taken into the plan yet.
    let proposals: [Slot: [String]]

    static let all = [twoHomes, aloneWithMuch, newInNorway, newFamily, worriedForAChild]
}

/// What matters to a member, or to the family as a whole, in some wordings.
struct MatterLine: Sendable {
    let by: Slot?
    let variants: [String]

    static func family(_ variants: String...) -> MatterLine {
        MatterLine(by: nil, variants: variants)
    }

    static func by(_ slot: Slot, _ variants: String...) -> MatterLine {
        MatterLine(by: slot, variants: variants)
    }
}

/// A need, in some wordings. Nobody covers a need that no goal names.
struct NeedLine: Sendable {
    let key: String
    let area: LifeArea
    let weight: NeedWeight
    let about: Slot?
    let variants: [String]

    init(
        _ key: String, _ area: LifeArea, _ weight: NeedWeight, of about: Slot? = nil,
        _ variants: String...
    ) {
        self.key = key
        self.area = area
        self.weight = weight
        self.about = about
        self.variants = variants
    }
}

/// A goal, in some wordings, with the need it answers and what is done.
struct GoalLine: Sendable {
    let need: String
    let area: LifeArea
    let about: Slot?
    let variants: [String]
    let actions: [ActionLine]

    init(
        for need: String, _ area: LifeArea, of about: Slot? = nil, _ variants: [String],
        _ actions: [ActionLine]
    ) {
        self.need = need
        self.area = area
        self.about = about
        self.variants = variants
        self.actions = actions
    }
}

/// What somebody does, in some wordings.
struct ActionLine: Sendable {
    let by: Doer
    let variants: [String]

    static func by(_ doer: Doer, _ variants: String...) -> ActionLine {
        ActionLine(by: doer, variants: variants)
    }
}

/// Who does something: the school is that of the family.
enum Doer: Sendable {
    case mother, father, step, grandma, teen, older
    case school, kindergarten, clinic, childWelfare, nav, ppt, bup, housing
    case homework, gear, neighbour
    case volunteer, coordinator
}
