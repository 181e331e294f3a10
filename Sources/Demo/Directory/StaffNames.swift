/// Names of people who work in the invented municipality, no two alike among the first forty-two.
enum StaffNames {
    static func name(number: Int, _ seed: UInt64) -> String {
        var dice = Dice(seed, 5)
        let pool = NamePool.norwegian
        let given = dice.shuffled(pool.women + pool.men)
        let surnames = dice.shuffled(pool.surnames)
        let lap = number / given.count
        let surname = surnames[(number + lap * 11) % surnames.count]
        return "\(given[number % given.count]) \(surname)"
    }
}
