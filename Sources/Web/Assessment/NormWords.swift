import Domain
import HTML
import Instruments

/// Says what is known of others on a scale: numbers of a population, always with its country and
/// year, and only those that fit the person's gender and age.
struct NormWords {
    let scale: Scale
    let person: Person
    let texts: Texts
    let numbers: ScoreWords

    private var labels: AssessmentTexts { texts.assessment }
    private var words: FindingTexts { labels.results.findings }

    /// One plain sentence to stand beside the score; nil where nothing fits.
    func sentence(_ norms: [Norm], on day: Day) -> String? {
        let found = fitting(norms, on: day)
        let norm = found.first { $0.mean != nil } ?? found.first
        return norm.map { words.norm(place($0), plain($0)) }
    }

    /// The mean of others, as a mark in a picture of this very scale.
    func mean(_ norms: [Norm], on day: Day) -> (value: Double, words: String)? {
        fitting(norms, on: day).lazy.compactMap { norm in
            norm.mean.map { ($0, words.norm(place(norm), plain(norm))) }
        }.first
    }

    /// All that fits, with where it was published.
    func lines(_ norms: [Norm], on day: Day) -> [DefinitionLine] {
        fitting(norms, on: day).map { norm in
            DefinitionLine(place(norm), HTML(text: "\(measured(norm)) (\(norm.source))"))
        }
    }

    /// A norm for one sex stands only beside a person of it; both where it does not fit. A norm for
    /// some ages stands only beside a person who was of that age.
    private func fitting(_ norms: [Norm], on day: Day) -> [Norm] {
        let own: NormSex? =
            switch person.gender {
            case .woman: .women
            case .man: .men
            case .other, .unsaid: nil
            }
        let age = person.age(on: day)
        return norms.filter { $0.counts(own) && $0.fits(age: age) }
    }

    private func place(_ norm: Norm) -> String { labels.results.people(of: norm) }

    private func plain(_ norm: Norm) -> String {
        switch norm.measure {
        case .mean(let mean): words.mean(numbers.number(mean))
        case .share(let percent, let from, let to) where to == scale.bounds.upperBound:
            words.share(numbers.number(percent), numbers.number(from))
        case .share(let percent, let from, let to):
            words.between(numbers.number(percent), numbers.number(from), numbers.number(to))
        }
    }

    private func measured(_ norm: Norm) -> String {
        switch norm.measure {
        case .mean(let mean): labels.meanIs(numbers.number(mean))
        case .share(let percent, let from, let to) where to == scale.bounds.upperBound:
            labels.shareAbove(
                numbers.number(percent), norm.oneSex, norm.country == Countries.home,
                numbers.number(from))
        case .share(let percent, let from, let to):
            labels.shareIs(numbers.number(percent), numbers.number(from), numbers.number(to))
        }
    }
}

extension Norm {
    fileprivate var mean: Double? { if case .mean(let mean) = measure { mean } else { nil } }

    fileprivate func fits(age: Int) -> Bool {
        ages.map { $0.from <= age && age <= $0.to ?? .max } ?? true
    }
}
