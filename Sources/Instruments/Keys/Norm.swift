/// A number from a population that a score may be seen beside; always shown with its country.
package struct Norm: Sendable, Equatable, Codable {
    /// The country code, such as `NO`; a norm from elsewhere is labelled as foreign.
    package let country: String
    /// The year in which the answers were collected.
    package let year: Int
    /// Whom it counts; nil only in keys and scores from before this had to be said.
    package let sex: NormSex?
    /// Nil where the source does not say.
    package let ages: NormAges?
    package let measure: NormMeasure
    package let source: String

    /// Whether a person is among those it counts.
    package func counts(_ sex: NormSex?) -> Bool {
        sex == nil || self.sex == nil || self.sex == .both || self.sex == sex
    }
}

/// The men, the women, or both counted together.
package enum NormSex: String, Sendable, CaseIterable, Codable {
    case men, women, both
}

/// The ages that were asked, in whole years, both ends included.
package struct NormAges: Sendable, Equatable, Codable {
    package let from: Int
    /// Nil where there was no oldest.
    package let to: Int?
}
