/// What invented families want to be called.
enum ChosenNames {
    /// A name for each of many families: no two alike among the first forty-eight.
    static func name(of index: Int, seed: UInt64) -> String {
        var dice = Dice(seed, 41)
        let start = dice.below(places.count)
        return "Familien \(places[(start + index * 7) % places.count])"
    }

    private static let places = [
        "i Solbakken", "på Haugen", "i Granlia", "ved brygga", "i det gule huset", "på Tangen",
        "i Myrveien", "bak skolen", "i tredje etasje", "på Lillemoen", "ved elva", "i Bakkestua",
        "på Neset", "i Kirsebærhagen", "i Strandgata", "med den røde porten", "på Øvre Åsen",
        "i Smedsvingen", "under furua", "i hjørnehuset", "på Skarholmen", "i Bringebærlia",
        "ved busstoppet", "i Nordhellinga", "på Storjordet", "i Båthuskroken", "med hagen",
        "i Kløverstien", "på Vardetoppen", "i Fløyveien", "ved mølla", "i Sørvika", "på Lyngheia",
        "i nummer tolv", "ved biblioteket", "i Tunet", "på Klokkerjordet", "i Ospelunden",
        "ved kaia", "i Rognebakken", "på Myra", "i Skogkanten", "ved den gamle butikken",
        "i Fjellveien", "på Brattlia", "i Blåbærtrøa", "med de tre syklene", "i Seljedalen",
    ]
}
