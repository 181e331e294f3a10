import Storage

/// One bar for filling and one for comparing.
struct StepBars: Sendable {
    private let filling: ProgressBar
    private let proving: ProgressBar

    init(filling: String, proving: String) {
        self.filling = ProgressBar(title: filling, after: .seconds(2))
        self.proving = ProgressBar(title: proving, after: .seconds(2))
    }

    func show(_ step: RestoreStep, _ progress: Progress) {
        switch step {
        case .filling: filling.show(progress.done, of: progress.all)
        case .proving: proving.show(progress.done, of: progress.all)
        }
    }

    func finish() { proving.finish() }
}
