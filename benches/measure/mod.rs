//! Measures cases of growing size and prints a table: figures beside a budget, and the growth.

use std::{
    env,
    hint::black_box,
    process::ExitCode,
    time::{Duration, Instant},
};

use criterion::Criterion;

/// Ten times as many may take up to so many times as long. Somewhat above ten, because what fits
/// into a cache before may not after.
const MOST_GROWTH: f64 = 15.0;
/// Enough for a median that a busy moment does not move.
const SAMPLES: usize = 20;

/// Something that is measured.
pub struct Case {
    pub name: &'static str,
    /// The microseconds that it may take at the greatest size.
    pub budget: u32,
    /// One for each of the sizes, or the only one.
    pub runs: Vec<Run>,
}

pub type Run = Box<dyn FnMut()>;

pub fn boxed<T>(mut run: impl FnMut() -> T + 'static) -> Run {
    Box::new(move || {
        black_box(run());
    })
}

/// Measures the cases and prints them under `heading` with the names of the sizes. Fails if one takes
/// longer than it may, or grows too much.
pub fn run(heading: &str, sizes: &[String], cases: Vec<Case>) -> ExitCode {
    // `cargo test --benches` calls this, too, and is no measurement
    if !env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let mut criterion = Criterion::default()
        .sample_size(SAMPLES)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .configure_from_args();
    let mut lines = Vec::new();
    for mut case in cases {
        let mut times = vec![None; sizes.len()];
        // what is measured once stands under the greatest size
        let places = times.iter_mut().zip(sizes).rev().zip(case.runs.iter_mut().rev());
        for ((time, size), run) in places {
            *time = measured(&mut criterion, &format!("{}, {size}", case.name), run);
        }
        lines.push(line(&case, &times));
    }
    let sizes: String = sizes.iter().map(|size| format!("{size:>11}")).collect();
    println!("\n{heading:<44}{sizes}  growth    budget");
    for (line, _) in &lines {
        println!("{line}");
    }
    println!();
    if lines.iter().all(|(_, fine)| *fine) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The microseconds that one run takes, as a median; `None` if it was not asked for.
fn measured(criterion: &mut Criterion, name: &str, run: &mut Run) -> Option<f64> {
    let mut samples = Vec::new();
    criterion.bench_function(name, |bencher| {
        bencher.iter_custom(|times| {
            let started = Instant::now();
            for _ in 0..times {
                run();
            }
            let took = started.elapsed();
            samples.push(took.as_secs_f64() * 1e6 / times as f64);
            took
        });
    });
    // what comes before the last ones is warming up
    let mut samples: Vec<_> = samples.into_iter().rev().take(SAMPLES).collect();
    samples.sort_unstable_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied()
}

/// One line of the table, and whether the case takes no more than it may. Growth is from one size to
/// the next, the greatest of them.
fn line(case: &Case, times: &[Option<f64>]) -> (String, bool) {
    let last = times.last().copied().flatten();
    let growths = times.windows(2).filter_map(|pair| match pair {
        [before, after] => before.zip(*after).map(|(before, after)| after / before),
        _ => None,
    });
    let growth = growths.max_by(f64::total_cmp);
    let is_over = last.is_some_and(|time| time > case.budget.into());
    let grows = growth.is_some_and(|growth| growth > MOST_GROWTH);
    let verdict = match last {
        None => "not measured",
        _ if is_over => "OVER",
        _ if grows => "GROWS TOO MUCH",
        _ => "ok",
    };
    let figure = |figure: Option<f64>| figure.map(|it| format!("{it:.1}")).unwrap_or_default();
    let times: String = times.iter().map(|time| format!("{:>11}", figure(*time))).collect();
    let (growth, budget) = (figure(growth), case.budget);
    (format!("{:<44}{times}{growth:>8}{budget:>10}  {verdict}", case.name), !is_over && !grows)
}
