/// Names of people who work in the invented municipality, no two alike among the first forty-two.
enum StaffNames {
    /// Not those of families, so that nobody is taken for somebody else.
    private static let surnames = """
        Aukland Blomdal Dalsrud Eikemo Fagerbakk Gjerland Hellesvik Isdal Jensrud Krogstad \
        Langmyr Mosvold Norheim Osmundset Prestegård Reinholt Skogvang Tveter Ulsrud Vassbotn \
        Ytreland Ødegård Ånestad Bjerkan Grønnevik Kolbeinsvik
        """.split(separator: " ").map(String.init)

    static func name(number: Int, _ seed: UInt64) -> String {
        var dice = Dice(seed, 5)
        let pool = NamePool.norwegian
        let given = dice.shuffled(pool.women + pool.men)
        let surnames = dice.shuffled(Self.surnames)
        let lap = number / given.count
        let surname = surnames[(number + lap * 11) % surnames.count]
        return "\(given[number % given.count]) \(surname)"
    }
}
