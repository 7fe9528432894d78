//! What the books tell, in one reader's words: the same sentences and numbers for screen and paper.

use ngazi_catalogue::{By, Chart, Mark as Read, Measure, Shows};
use ngazi_domain::{Decimal, Form, Privacy};
use ngazi_programme::{
    Balance, Count, Flag, Label, Picture, Told, Verdict, balances, count, measure, output,
    overdrawn, picture,
};

use crate::Desk;
use crate::reader::Reader;
use crate::view::{
    ChartRowView, ChartValueView, ChartView, Failure, FigureLine, FiguresView, Mark,
};

/// A group smaller than this is not printed as a number: in a small cooperative it would point at a person.
pub(crate) const SMALLEST: u32 = 5;
/// The book in which balance and output are told.
const TRADE: [&str; 3] = ["production", "sale", "stock"];
/// Bars stand side by side for months only: other labels are too long.
pub(crate) const COLUMNS: &str = "columns";

impl Desk {
    /// What a register tells: figures and pictures.
    pub fn show_figures(&self, form: &str) -> Result<FiguresView, Failure> {
        let form = self.register(form)?;
        let reader = self.reader()?;
        let charts = self.catalogue.charts.values().filter(|chart| is_about(chart, form));
        Ok(FiguresView {
            sentences: reader.figure_lines(form, Privacy::Local),
            charts: charts.filter_map(|chart| reader.chart(chart)).collect(),
        })
    }
}

/// Whether a chart shows a register.
pub(crate) fn is_about(chart: &Chart, form: &Form) -> bool {
    match &chart.shows {
        Shows::Records { form: of, .. } => *of == form.id,
        // How far everybody was reached belongs to the members.
        Shows::Coverage(_) => form.id == "member",
    }
}

impl Reader<'_> {
    /// Everything that follows from a register and that a reader up to `limit` may see.
    pub fn figure_lines(&self, form: &Form, limit: Privacy) -> Vec<FigureLine> {
        let empty = self.registers.of(form.id.as_str()).is_empty();
        if empty {
            return vec![];
        }
        let mut lines = self.fact_lines(form, limit);
        let about = |one: &&Measure| {
            one.over.first().is_some_and(|term| term.form == form.id) && one.privacy <= limit
        };
        let measures = self.catalogue.measures.values().filter(about);
        lines.extend(measures.map(|one| self.measure_line(one)));
        if TRADE.contains(&form.id.as_str()) && limit >= Privacy::Request {
            lines.extend(self.balance_lines(limit));
        }
        if form.id == "production" {
            lines.extend(self.output_lines(limit));
        }
        if form.id == "lot" {
            lines.extend(self.overdrawn_lines(limit));
        }
        lines
    }

    /// The facts of a register.
    fn fact_lines(&self, form: &Form, limit: Privacy) -> Vec<FigureLine> {
        let told = |fact: &&ngazi_catalogue::Fact| fact.form == form.id && fact.privacy <= limit;
        let line = |fact: &ngazi_catalogue::Fact| {
            let found: Count = count(fact, self.registers, self.on);
            // A small number would point at a person; at home everybody knows everybody.
            let few = |count: u32| (1..SMALLEST).contains(&count);
            let small = few(found.yes) || few(found.no) || few(found.unknown);
            let hidden = fact.guarded && limit < Privacy::Local && small;
            (!hidden).then(|| FigureLine {
                mark: None,
                text: self.fact(&fact.id, found),
                notes: vec![],
            })
        };
        self.catalogue.facts.values().filter(told).filter_map(line).collect()
    }

    /// A measure with what it was reckoned from.
    pub fn measure_line(&self, one: &Measure) -> FigureLine {
        let reading = measure(one, self.registers, self.on);
        let name = self.attr("measure", &one.id, "name").unwrap_or_default();
        let number = |number: Decimal| self.words.decimal(number.round_dp(one.places));
        let text = match reading.told {
            Told::Nothing => self.say("measure-none", &[("name", name.into())]),
            Told::Unknown { missing } => {
                self.say("measure-unknown", &[("name", name.into()), ("missing", missing.into())])
            }
            Told::Few { least } => {
                let limit = self.words.number(least.into());
                self.say("measure-few", &[("name", name.into()), ("limit", limit.into())])
            }
            Told::Value(value) => {
                let value = match &one.unit {
                    Some(unit) => self.words.measure(value.round_dp(one.places), unit.as_str()),
                    None => number(value),
                };
                self.say(&format!("measure-{}", one.id.in_words()), &[("value", value.into())])
            }
        };
        let mut notes = vec![];
        if let (Some(over), Some(under)) = (reading.over, reading.under) {
            let args = [("over", number(over).into()), ("under", number(under).into())];
            notes.extend(self.words.attr(
                &format!("measure-{}", one.id.in_words()),
                "counts",
                &args,
            ));
        }
        if let Some(months) = one.months {
            let date = self.words.date(ngazi_domain::PartialDate::Day(self.on));
            notes.push(
                self.say("measure-window", &[("months", months.into()), ("date", date.into())]),
            );
        }
        if let Some(source) = one.source.as_ref().and_then(|id| self.catalogue.sources.get(id)) {
            notes.push(self.say("measure-source", &[("source", self.source(source).title.into())]));
        } else if one.mark == Read::Default {
            notes.push(self.say("measure-default", &[]));
        }
        let mark = matches!(reading.told, Told::Unknown { .. }).then_some(Mark::Open);
        FigureLine { mark, text, notes }
    }

    /// What came in and went out, mineral by mineral.
    fn balance_lines(&self, limit: Privacy) -> Vec<FigureLine> {
        let line = |balance: Balance| {
            let mineral = self.choice(&"mineral".into(), &balance.mineral);
            let grams = |number: Decimal| self.words.measure(number.normalize(), "gram");
            let (mark, id, amount) = match balance.verdict {
                Verdict::Even(_) => (Mark::Done, "balance-even", None),
                Verdict::Gap(gap) => (Mark::Stop, "balance-gap", Some(gap)),
                Verdict::Gain(gain) => (Mark::Stop, "balance-gain", Some(gain)),
                Verdict::Unknown { .. } => (Mark::Open, "balance-unknown", None),
            };
            let mut args = vec![("mineral", mineral.into())];
            args.extend(amount.map(|amount| ("amount", grams(amount).into())));
            let counted = [
                ("received", grams(balance.received).into()),
                ("delivered", grams(balance.delivered).into()),
                ("losses", grams(balance.losses).into()),
                (
                    "closing",
                    balance.closing.map_or_else(|| self.say("format-none", &[]), grams).into(),
                ),
            ];
            let counts = self.say("balance-counts", &counted);
            let notes = self.advice(id, limit).into_iter().chain([counts]).collect();
            FigureLine { mark: Some(mark), text: self.say(id, &args), notes }
        };
        balances(self.registers, self.on).into_iter().map(line).collect()
    }

    /// A site's last thirty days beside its own history.
    fn output_lines(&self, limit: Privacy) -> Vec<FigureLine> {
        let line = |one: ngazi_programme::Output| {
            let site = one.site.and_then(|id| self.registers.record("site", id));
            let place = match site {
                Some(site) => site.id_of("code").unwrap_or_default().to_owned(),
                None => self.say("output-no-site", &[]),
            };
            let (mark, id) = match one.flag {
                Flag::Usual => (Mark::Done, "output-usual"),
                Flag::NoHistory => (Mark::Open, "output-no-history"),
                Flag::Unknown => (Mark::Open, "output-unknown"),
                Flag::Low => (Mark::Partly, "output-low"),
                Flag::High => (Mark::Partly, "output-high"),
                Flag::VeryHigh => (Mark::Stop, "output-very-high"),
            };
            let mineral = self.choice(&"mineral".into(), &one.mineral);
            let text = self.say(id, &[("site", place.into()), ("mineral", mineral.into())]);
            let grams =
                |number: Decimal| self.words.measure(number.round_dp(2).normalize(), "gram");
            let counts = one.usual.map(|usual| {
                let args = [
                    ("reported", grams(one.reported).into()),
                    ("days", self.words.decimal(one.worker_days).into()),
                    ("usual", grams(usual).into()),
                ];
                self.say("output-counts", &args)
            });
            let notes = self.advice(id, limit).into_iter().chain(counts).collect();
            FigureLine { mark: Some(mark), text, notes }
        };
        output(self.registers, self.on).into_iter().map(line).collect()
    }

    /// What to do about a finding: told at home, not to a reader of a paper.
    fn advice(&self, id: &str, limit: Privacy) -> Option<String> {
        (limit == Privacy::Local).then(|| self.words.attr(id, "advice", &[])).flatten()
    }

    fn overdrawn_lines(&self, limit: Privacy) -> Vec<FigureLine> {
        let line = |drawn: ngazi_programme::Drawn| {
            let lot = self.registers.record("lot", drawn.lot);
            let name = lot.map(|lot| self.record_name(lot)).unwrap_or_default();
            let grams = |number: Decimal| self.words.measure(number.normalize(), "gram");
            let args = [
                ("lot", name.into()),
                ("held", grams(drawn.held).into()),
                ("taken", grams(drawn.taken).into()),
            ];
            FigureLine {
                mark: Some(Mark::Stop),
                text: self.say("lot-overdrawn", &args),
                notes: self.advice("lot-overdrawn", limit).into_iter().collect(),
            }
        };
        overdrawn(self.registers).into_iter().map(line).collect()
    }

    /// A chart with its numbers; nothing when there is nothing to draw.
    pub fn chart(&self, chart: &Chart) -> Option<ChartView> {
        let drawn = picture(chart, self.catalogue, self.registers, self.on);
        self.drawn_chart(chart, &drawn)
    }

    /// A chart whose numbers are known already.
    pub fn drawn_chart(&self, chart: &Chart, drawn: &Picture) -> Option<ChartView> {
        if drawn.is_empty() {
            return None;
        }
        let unit = self.unit_of(chart);
        let greatest = drawn.greatest();
        let said = |number: Decimal| match unit {
            Some(unit) => self.words.measure(number.normalize(), unit),
            None => self.words.decimal(number.normalize()),
        };
        let share = |number: Decimal| -> Option<u32> {
            let thousand = number.checked_mul(Decimal::ONE_THOUSAND)?.checked_div(greatest)?;
            u32::try_from(thousand.round().mantissa()).ok()
        };
        let value = |part: &Option<Decimal>, whole: Option<u32>| match part {
            None => ChartValueView { share: None, text: self.say("format-unknown", &[]) },
            Some(number) => ChartValueView {
                share: whole.map_or_else(|| share(*number), |whole| share_of(*number, whole)),
                text: match whole {
                    Some(whole) => {
                        let done = self.words.decimal(*number);
                        self.say("figure-of", &[("done", done.into()), ("total", whole.into())])
                    }
                    None => said(*number),
                },
            },
        };
        let rows = drawn.bars.iter().map(|bar| ChartRowView {
            label: self.bar_label(chart, &bar.label),
            values: bar.parts.iter().map(|part| value(part, bar.whole)).collect(),
        });
        let series: Vec<String> = drawn
            .series
            .iter()
            .map(|one| match one {
                Some((set, choice)) => self.choice(set, choice),
                None if drawn.series.len() > 1 => self.say("format-none", &[]),
                None => self.name("chart", &chart.id),
            })
            .collect();
        let months = drawn.bars.iter().all(|bar| matches!(bar.label, Label::Month(_)));
        let first = self.say("chart-head", &[]);
        Some(ChartView {
            id: chart.id.to_string(),
            title: self.name("chart", &chart.id),
            lead: self.attr("chart", &chart.id, "lead").unwrap_or_default(),
            shape: if months { COLUMNS } else { "bars" }.to_owned(),
            heads: std::iter::once(first).chain(series.iter().cloned()).collect(),
            series,
            rows: rows.collect(),
            greatest: said(greatest),
        })
    }

    /// The unit in which a chart's numbers are added up.
    fn unit_of(&self, chart: &Chart) -> Option<&'static str> {
        let Shows::Records { form, sum: Some(sum), .. } = &chart.shows else { return None };
        match &self.catalogue.forms.get(form)?.field(sum.as_str())?.kind {
            ngazi_domain::Kind::Weight => Some("gram"),
            ngazi_domain::Kind::Area => Some("hectare"),
            ngazi_domain::Kind::Decimal { unit, .. } => Some(unit.as_str()),
            _ => None,
        }
    }

    fn bar_label(&self, chart: &Chart, label: &Label) -> String {
        let ages = matches!(&chart.shows, Shows::Records { by: By::Age { .. }, .. });
        match label {
            Label::Month(month) => self.words.date(*month),
            Label::Choice(set, choice) => self.choice(set, choice),
            Label::Age(0, _) => self.say("age-band-under-18", &[]),
            Label::Age(from, Some(to)) => self.say(&format!("age-band-{from}-{to}"), &[]),
            Label::Age(from, None) => self.say(&format!("age-band-{from}"), &[]),
            Label::Fact(fact) => self.attr("fact", fact, "name").unwrap_or_default(),
            Label::Unknown if ages => self.say("age-band-unknown", &[]),
            Label::Unknown => self.say("format-none", &[]),
        }
    }
}

/// Thousandths of a whole.
fn share_of(number: Decimal, whole: u32) -> Option<u32> {
    let thousand = number.checked_mul(Decimal::ONE_THOUSAND)?.checked_div(whole.into())?;
    u32::try_from(thousand.round().mantissa()).ok()
}
