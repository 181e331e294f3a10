import Foundation

/// The signed-rank test for pairs (Wilcoxon 1945, "Individual comparisons by ranking methods"),
/// by its normal approximation with the correction for ties, which is good from some twenty pairs
/// on. It asks nothing of the shape of the times, and one slow answer weighs no more than its rank.
struct SignedRank {
    /// In units of the standard deviation; above zero if the first of the pairs tend to be larger.
    let z: Double
    /// How likely as large a difference is by chance, on either side.
    let p: Double
    /// The middle difference.
    let median: Double

    init(_ differences: [Double]) {
        let sorted = differences.filter { $0 != 0 }.sorted { abs($0) < abs($1) }
        var (positive, ties) = (0.0, 0.0)
        var start = 0
        while start < sorted.count {
            var end = start
            while end < sorted.count, abs(sorted[end]) == abs(sorted[start]) { end += 1 }
            let rank = Double(start + 1 + end) / 2
            positive += rank * Double(sorted[start..<end].count { $0 > 0 })
            let tied = Double(end - start)
            ties += tied * tied * tied - tied
            start = end
        }
        let n = Double(sorted.count)
        let mean = n * (n + 1) / 4
        let variance = n * (n + 1) * (2 * n + 1) / 24 - ties / 48
        z = variance > 0 ? (positive - mean) / variance.squareRoot() : 0
        p = erfc(abs(z) / 2.0.squareRoot())
        median = differences.isEmpty ? 0 : differences.sorted()[differences.count / 2]
    }
}
