// Whether a second press of the same button wrote the same again. When and by whom it was said does
// not count; what a person typed or chose does.

extension CaseItem {
    /// Things that are made and then only change state: the same identity is the same thing.
    package func saysTheSame(as other: Self) -> Bool { id == other.id }
}

extension Person {
    package func saysTheSame(as other: Person) -> Bool {
        name == other.name && born == other.born && gender == other.gender
            && nationalNumber == other.nationalNumber
    }
}

extension Relation {
    package func saysTheSame(as other: Relation) -> Bool {
        from == other.from && to == other.to && nature == other.nature
    }
}

extension Residence {
    package func saysTheSame(as other: Residence) -> Bool {
        person == other.person && home == other.home && from == other.from && share == other.share
    }
}

extension Release {
    package func saysTheSame(as other: Release) -> Bool {
        receiver == other.receiver && persons == other.persons && areas == other.areas
            && purpose == other.purpose && until == other.until
    }
}

extension Matter {
    package func saysTheSame(as other: Matter) -> Bool {
        subject == other.subject && words == other.words
    }
}

extension Need {
    package func saysTheSame(as other: Need) -> Bool {
        subject == other.subject && lifeArea == other.lifeArea && words == other.words
            && weight == other.weight
    }
}

extension Goal {
    package func saysTheSame(as other: Goal) -> Bool {
        subject == other.subject && lifeArea == other.lifeArea && words == other.words
            && needs == other.needs && evaluateOn == other.evaluateOn
    }
}

extension Action {
    package func saysTheSame(as other: Action) -> Bool {
        goal == other.goal && words == other.words && responsible == other.responsible
            && start == other.start && due == other.due
    }
}

extension Evaluation {
    package func saysTheSame(as other: Evaluation) -> Bool {
        goal == other.goal && attainment == other.attainment && words == other.words
    }
}
