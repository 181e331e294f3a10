/// What the questions of a scale came to.
struct Tally {
    /// How many questions had points.
    private(set) var answered = 0
    private(set) var sum = 0
    /// How many had exactly the value that the scale counts.
    private(set) var hits = 0

    init() {}

    init(of points: [Int]) { for each in points { add(each, counted: nil) } }

    mutating func add(_ points: Int, counted: Int?) {
        answered += 1
        let (total, isTooMuch) = sum.addingReportingOverflow(points)
        sum = isTooMuch ? (points < 0 ? .min : .max) : total
        if points == counted { hits += 1 }
    }

    /// Adds something else that the scale counts.
    mutating func hit() { hits += 1 }

    /// Divided last, so that nothing is lost before.
    func mean(times factor: Double) -> Double { Double(sum) * factor / Double(answered) }

    /// The sum, where each question without points counts as the mean of the others.
    func imputedSum(_ count: Int) -> Double {
        answered == count ? Double(sum) : Double(sum) * Double(count) / Double(answered)
    }
}
