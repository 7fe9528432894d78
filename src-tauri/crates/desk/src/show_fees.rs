use ngazi_catalogue::{Basis, Fee, FeeGroup, Mark as Read};
use ngazi_domain::{Id, Money};
use ngazi_programme::{Amount, Conclusions, FeeLine, Missing, Origin};

use crate::Desk;
use crate::reader::Reader;
use crate::view::{Failure, FeeGroupView, FeeView, FeesView, FigureView, Target};

impl Desk {
    /// The estimate for twelve months.
    pub fn show_fees(&self) -> Result<FeesView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let of = |group: FeeGroup| FeeGroupView {
            title: reader.say(&format!("fee-group-{}", group.id()), &[]),
            items: conclusions
                .fees
                .lines
                .iter()
                .filter(|line| line.group == group)
                .filter_map(|line| view(&reader, line))
                .collect(),
        };
        Ok(FeesView {
            lead: lead(&reader),
            groups: FeeGroup::ALL.map(of).into_iter().filter(|g| !g.items.is_empty()).collect(),
            totals: totals(&reader, &conclusions),
            unknown: unknown(&reader, &conclusions),
            notice: reader.say("fees-notice", &[]),
        })
    }
}

/// The twelve months of the estimate.
pub(crate) fn lead(reader: &Reader<'_>) -> String {
    let next = ngazi_domain::add_months(reader.on, 12);
    let end = next.pred_opt().unwrap_or(next);
    let date = |day| reader.words.date(ngazi_domain::PartialDate::Day(day));
    reader.say("fees-lead", &[("from", date(reader.on).into()), ("to", date(end).into())])
}

/// One known sum for each currency, never added across currencies.
pub(crate) fn totals(reader: &Reader<'_>, conclusions: &Conclusions) -> Vec<FigureView> {
    let known = conclusions.fees.totals.values().map(|money: &Money| FigureView {
        figure: reader.words.money(*money),
        label: reader.say("fees-known", &[]),
    });
    known.collect()
}

/// How many items are unknown: an estimate with gaps says so.
pub(crate) fn unknown(reader: &Reader<'_>, conclusions: &Conclusions) -> String {
    reader.say("fees-unknown", &[("count", conclusions.fees.unknown.into())])
}

pub(crate) fn fee_of<'a>(reader: &Reader<'a>, id: &Id) -> Option<&'a Fee> {
    reader.country()?.fees.get(id)
}

fn view(reader: &Reader<'_>, line: &FeeLine) -> Option<FeeView> {
    let fee = fee_of(reader, &line.fee)?;
    let badge = match (&line.amount, line.information) {
        (_, true) => Some(reader.say("fee-information", &[])),
        (Amount::Known { origin, .. } | Amount::Rate { origin, .. }, _) => {
            origin_badge(reader, origin)
        }
        // The amount itself says that the office is to be asked.
        (Amount::Unknown(_), _) => None,
    };
    let cited = fee.values.iter().map(|value| &value.source);
    Some(FeeView {
        id: fee.id.to_string(),
        name: reader.name("fee", &fee.id),
        basis: basis(reader, fee, line),
        amount: amount(reader, &line.amount),
        known: matches!(line.amount, Amount::Known { .. }),
        badge,
        note: reader.attr("fee", &fee.id, "note"),
        sources: reader.sources(cited),
        target: Target::Record {
            form: "fee-quote".to_owned(),
            record: None,
            subject: Some(fee.id.to_string()),
        },
    })
}

fn origin_badge(reader: &Reader<'_>, origin: &Origin) -> Option<String> {
    match origin {
        Origin::Quote { told: Some(told) } => {
            let date = reader.words.date(*told);
            Some(reader.say("fee-told", &[("date", date.into())]))
        }
        Origin::Quote { told: None } => Some(reader.say("fee-told-some-time", &[])),
        Origin::Pack { mark: Read::Verified, .. } => None,
        Origin::Pack { mark, .. } => Some(reader.read(*mark)),
    }
}

/// The amount in words; an unknown one says why.
pub(crate) fn amount(reader: &Reader<'_>, amount: &Amount) -> String {
    match amount {
        Amount::Known { money, .. } => reader.words.money(*money),
        Amount::Rate { percent, .. } => {
            let percent = reader.words.percent(percent.normalize());
            reader.say("fee-rate", &[("percent", percent.into())])
        }
        Amount::Unknown(missing) => reader.say(
            match missing {
                Missing::Amount => "fee-missing-amount",
                Missing::Answer => "fee-missing-answer",
                Missing::Quantity => "fee-missing-quantity",
                Missing::TooLarge => "fee-too-large",
            },
            &[],
        ),
    }
}

fn basis(reader: &Reader<'_>, fee: &Fee, line: &FeeLine) -> String {
    let payer = reader.say(&format!("payer-{}", fee.payer.id()), &[]);
    let how = match (&line.amount, fee.basis) {
        (Amount::Known { each: Some(each), times, .. }, Basis::PerMember | Basis::PerHectare) => {
            reader.say(
                &format!("basis-{}-counted", fee.basis.id()),
                &[
                    ("times", reader.words.decimal(*times).into()),
                    ("each", reader.words.money(*each).into()),
                ],
            )
        }
        (Amount::Known { times, origin: Origin::Pack { .. }, .. }, Basis::PercentOfValue) => {
            let percent = reader.words.percent(times.normalize());
            reader.say("basis-percent-of-value-counted", &[("percent", percent.into())])
        }
        _ => reader.say(&format!("basis-{}", fee.basis.id()), &[]),
    };
    let trigger = reader.say(&format!("trigger-{}", fee.trigger.id()), &[]);
    reader.say(
        "fee-basis",
        &[("how", how.into()), ("trigger", trigger.into()), ("payer", payer.into())],
    )
}
