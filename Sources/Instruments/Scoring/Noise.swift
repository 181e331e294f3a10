extension Scale {
    /// How far two scores of one person lie apart by chance alone, in points; nil if nobody has
    /// published how exactly the scale measures.
    /// - Parameter rule: What the municipality says instead of the key; ignored for another scale.
    package func noise(_ rule: ChangeRule?) -> Double? {
        let own = rule?.scale == id ? rule?.reliability : nil
        return (own ?? reliability).map { $0.error * ReliableChange.limit }
    }
}
