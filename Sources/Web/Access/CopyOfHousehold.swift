import Domain
import HTML
import UseCases

// Who the family is, in a copy.
extension CopyContents {
    var family: CopyItem {
        let family = copy.family
        return CopyItem(
            identity(family.id), CopyField(.chosenName, .text(family.chosenName.text)),
            day(.enrolled, family.enrolment.on),
            CopyField(.reason, .text(family.enrolment.reason.text)),
            CopyField(
                .referredBy,
                .coded(
                    family.enrolment.referredBy.rawValue,
                    texts.families.referralOf(family.enrolment.referredBy))),
            CopyField(
                .phase, .coded(family.phase.rawValue, texts.families.phase(family.phase))),
            CopyField(.coordinator, text: copy.name(of: family.coordinator)),
            family.type.map { CopyField(.nature, .coded($0.code, factorWords.type($0))) })
    }

    /// A national number is its owner's own.
    func member(_ person: Person) -> CopyItem {
        CopyItem(
            identity(person.id), CopyField(.name, .text(person.name.text)),
            day(.born, person.born),
            CopyField(
                .gender, .coded(person.gender.rawValue, texts.families.genderOf(person.gender))),
            person.id == copy.reader
                ? CopyField(.nationalNumber, text: person.nationalNumber?.digits) : nil)
    }

    func relation(_ relation: Relation) -> CopyItem {
        CopyItem(
            CopyField(.who, .text(person(relation.from))),
            CopyField(
                .nature,
                .coded(relation.nature.rawValue, texts.families.natureOf(relation.nature))),
            CopyField(.about, .text(person(relation.to))))
    }

    func home(_ home: Home) -> CopyItem {
        CopyItem(identity(home.id), CopyField(.name, .text(home.name.text)))
    }

    func residence(_ residence: Residence) -> CopyItem {
        let home = copy.homes.first { $0.id == residence.home }?.name.text
        return CopyItem(
            CopyField(.who, .text(person(residence.person))), CopyField(.home, text: home),
            day(.from, residence.from), day(.until, residence.until),
            CopyField(
                .share, .coded(residence.share.rawValue, texts.families.shareOf(residence.share))))
    }
}
