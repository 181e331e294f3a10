/// What somebody outside the family sees: no more than was released to them, and of that no more
/// than everyone who decides said yes to.
extension Town {
    func maySeeAsHelper(_ word: Word, _ reader: Reader) -> Bool {
        let open = openings(for: reader, of: word.household)
        switch word.of {
        case .familyName: return !open.isEmpty
        case .memberName(let person):
            return open.contains { release in
                release.areas.contains { opens(release, person, $0) }
            }
        case .things(let ids):
            return ids.compactMap { things[$0] }.contains { thing in
                open.contains { $0.id == thing.id || shows($0, thing) }
            }
        case .report(let maker): return maker == reader.id && !open.isEmpty
        case .whyEnrolled, .alarm, .emergency, .plea: return false
        }
    }

    /// Only the plan is shown, and only what belongs to a part of life.
    private func shows(_ release: Release, _ thing: Thing) -> Bool {
        let isPlan = [.need, .goal, .action, .evaluation].contains(thing.sort)
        guard isPlan, let area = thing.area else { return false }
        switch thing.about {
        case .all: return opensCommon(release, area)
        case .one(let person): return opens(release, person, area)
        case .some: return false
        }
    }

    /// The releases to this helper that show anything at all today.
    func openings(for reader: Reader, of household: String) -> [Release] {
        releases.values.filter { release in
            release.household == household && isReceiver(reader, release.receiver)
                && showsAnything(release)
        }
    }

    func showsAnything(_ release: Release) -> Bool {
        guard isInForce(release), let home = households[release.household] else { return false }
        return release.areas.contains { area in
            opensCommon(release, area) || home.members.contains { opens(release, $0.id, area) }
        }
    }

    func isReceiver(_ reader: Reader, _ receiver: String) -> Bool {
        receiver == reader.id || reader.role == .partner && receiver == reader.service
    }

    func isInForce(_ release: Release) -> Bool {
        release.takenBack == nil && release.from <= today && today <= release.until
    }

    private func opens(_ release: Release, _ person: String, _ area: String) -> Bool {
        isInForce(release) && release.areas.contains(area)
            && release.persons?.contains(person) ?? true
            && consents.values.contains { consent in
                isFor(release, consent) && allows(consent, person, area)
            }
    }

    private func opensCommon(_ release: Release, _ area: String) -> Bool {
        isInForce(release) && release.areas.contains(area) && release.persons == nil
            && consents.values.contains { consent in
                isFor(release, consent) && allowsCommon(consent, area)
            }
    }

    private func isFor(_ release: Release, _ consent: Consent) -> Bool {
        consent.household == release.household && consent.receiver == release.receiver
    }

    /// Everyone who decides about this member in this part of life said yes to it, and no yes has
    /// ended.
    private func allows(_ consent: Consent, _ person: String, _ area: String) -> Bool {
        let deciding = deciders(about: person, in: area, consent.household)
        return !consent.isCalledOff && consent.from <= today && !deciding.isEmpty
            && consent.asked.persons.contains(person) && consent.asked.areas.contains(area)
            && deciding.allSatisfy { decider in
                guard case .yes(let terms) = consent.answers[decider] else { return false }
                return terms.persons.contains(person) && terms.areas.contains(area)
                    && today <= terms.until
            }
    }

    /// What they have in common is open when all of it is, for everyone in it.
    private func allowsCommon(_ consent: Consent, _ area: String) -> Bool {
        consent.asked.common && !consent.asked.persons.isEmpty
            && consent.asked.persons.allSatisfy { person in
                allows(consent, person, area)
                    && deciders(about: person, in: area, consent.household).allSatisfy {
                        guard case .yes(let terms) = consent.answers[$0] else { return false }
                        return terms.common
                    }
            }
    }

    /// From 16, about school from 15, one decides oneself; before that every parent who has
    /// responsibility.
    func deciders(about person: String, in area: String, _ household: String) -> Set<String> {
        guard let home = households[household], home.members.contains(where: { $0.id == person })
        else { return [] }
        let own = area == "learning" ? 15 : 16
        if age(of: person) >= own { return [person] }
        return Set(home.ties.filter { $0.child == person }.map(\.parent))
    }

    func deciders(in consent: Consent) -> Set<String> {
        var all: Set<String> = []
        for person in consent.asked.persons {
            for area in consent.asked.areas {
                all.formUnion(deciders(about: person, in: area, consent.household))
            }
        }
        return all
    }
}
