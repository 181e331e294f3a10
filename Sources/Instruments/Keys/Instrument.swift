import Domain

/// A questionnaire without its words: its questions, and the key by which answers are counted.
package struct Instrument: Sendable, Equatable, Identifiable {
    package let id: InstrumentID
    /// Which edition of the questionnaire this is, as published.
    package let version: String
    /// Our own number for this key; it grows whenever the way of counting changes.
    package let keyVersion: Int
    package let licence: Licence
    /// Who made it and must be named.
    package let credit: String
    /// The part of life it asks about, or nil when it asks about all of them.
    package let area: LifeArea?
    package let audience: Audience
    /// How long it takes to answer, in minutes.
    package let minutes: Int
    package let items: [Item]
    package let scales: [Scale]
    package let safety: [SafetyRule]
    /// Whether it asks about harming oneself without saying by which question: whoever brings its
    /// words must say so.
    package let asksAboutHarm: Bool
    /// One for each scale; made once, because counting a million forms would spend most of its
    /// time on making them.
    let counters: [ScaleCounter]
    /// The first number of this key that counts answers as this one does; what else changed since
    /// is words, sources or numbers of a population.
    package let countsSince: Int
    /// The form that says which questions are asked after these answers, where that matters: what
    /// is not asked is not counted. Nil where everything is asked of everybody.
    package let gate: Form?

    package init(
        id: InstrumentID, version: String, keyVersion: Int, licence: Licence, credit: String,
        area: LifeArea?, audience: Audience, minutes: Int, items: [Item], scales: [Scale],
        safety: [SafetyRule], asksAboutHarm: Bool = false, countsSince: Int? = nil,
        gate: Form? = nil
    ) {
        self.id = id
        self.version = version
        self.keyVersion = keyVersion
        self.licence = licence
        self.credit = credit
        self.area = area
        self.audience = audience
        self.minutes = minutes
        self.items = items
        self.scales = scales
        self.safety = safety
        self.asksAboutHarm = asksAboutHarm
        self.countsSince = countsSince ?? keyVersion
        self.gate = gate
        let first = countsSince == keyVersion ? nil : countsSince
        counters = scales.map { scale in
            ScaleCounter(scale) { scale in
                Provenance(
                    instrument: id, version: version, keyVersion: keyVersion, rule: scale.rule,
                    missing: scale.missing, imputed: [], norms: scale.norms, countsSince: first)
            }
        }
    }

    /// The same with more answers that alarm.
    package func alarming(_ rules: [SafetyRule]) -> Instrument {
        Instrument(
            id: id, version: version, keyVersion: keyVersion, licence: licence, credit: credit,
            area: area, audience: audience, minutes: minutes, items: items, scales: scales,
            safety: safety + rules.filter { !safety.contains($0) }, asksAboutHarm: asksAboutHarm,
            countsSince: countsSince, gate: gate)
    }

    /// The question of this name.
    package func item(_ id: ItemID) -> Item? { items.first { $0.id == id } }

    /// The scale of this name.
    package func scale(_ id: ScaleID) -> Scale? { scales.first { $0.id == id } }

    /// The questions that nobody has answered or declined yet, in their order.
    package func remaining(in answers: Answers) -> [ItemID] {
        items.map(\.id).filter { answers[$0] == nil }
    }

    /// What must be done at once because of these answers; empty when nothing is alarming.
    package func safetyPaths(for answers: Answers) -> [SafetyPath] {
        safety.filter { $0.triggered(by: answers) }.map(\.path)
    }
}
