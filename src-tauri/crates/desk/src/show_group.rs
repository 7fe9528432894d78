use ngazi_catalogue::Scheme;
use ngazi_domain::{Id, Record};
use ngazi_programme::Group;

use crate::Desk;
use crate::reader::Reader;
use crate::show_table::listed;
use crate::view::{AnswerLine, Failure, FigureView, GroupView};

impl Desk {
    /// The group: coverage, the outside sample, whose inspection is due.
    pub fn show_group(&self) -> Result<GroupView, Failure> {
        let reader = self.reader()?;
        let conclusions = self.conclusions()?;
        let group = &conclusions.group;
        let scheme = self.catalogue.scheme().ok_or_else(|| self.unknown("scheme"))?;
        let figure =
            |figure: String, label: &str| FigureView { figure, label: reader.say(label, &[]) };
        let sampled = |audit: &str| group.samples.iter().find(|(id, _)| *id == audit);
        let number = |audit: &str| match sampled(audit) {
            Some((_, size)) => reader.words.number((*size).into()),
            None => reader.say("format-dash", &[]),
        };
        let line = |label: String, value: String| AnswerLine { label, value, change: None };
        let mut sample =
            vec![line(reader.say("group-scheme", &[]), reader.name("scheme", &scheme.id))];
        sample.extend(group.samples.iter().map(|one| audit(&reader, scheme, group, one)));
        if scheme.central {
            let label = reader.say("group-central", &[]);
            sample.push(line(label, reader.say("group-central-why", &[])));
        }
        let percent = reader.words.percent(scheme.random_percent.into());
        sample.push(line(reader.say("group-random", &[]), percent));
        let due: Vec<&Record> = group
            .due
            .iter()
            .filter_map(|one| reader.registers.record("member", one.member))
            .collect();
        let title = reader.say("group-due", &[]);
        let count = reader.say("group-due-count", &[("count", due.len().into())]);
        let form = self.form("member")?;
        Ok(GroupView {
            lead: lead(&reader, group),
            figures: vec![
                figure(coverage(&reader, group), "figure-inspected"),
                figure(reader.words.number(due.len() as u64), "figure-due"),
                figure(number("initial"), "figure-sample"),
            ],
            sample,
            notice: notice(&reader, scheme),
            due: listed(&reader, form, title, count, &due),
            sources: reader.sources([&scheme.source, &scheme.internal_source]),
        })
    }
}

/// Year, members, inspected.
pub(crate) fn lead(reader: &Reader<'_>, group: &Group) -> String {
    reader.say(
        "group-lead",
        &[
            ("year", chrono::Datelike::year(&reader.on).to_string().into()),
            ("members", group.members.into()),
            ("inspected", group.inspected.yes.into()),
        ],
    )
}

/// Inspected members of all members.
pub(crate) fn coverage(reader: &Reader<'_>, group: &Group) -> String {
    reader
        .say("figure-of", &[("done", group.inspected.yes.into()), ("total", group.members.into())])
}

/// How large the outside sample of a kind of audit is, and how it follows.
pub(crate) fn audit(
    reader: &Reader<'_>,
    scheme: &Scheme,
    group: &Group,
    (audit, size): &(Id, u32),
) -> AnswerLine {
    let factor = scheme.samples.iter().find(|one| one.audit == *audit).map(|one| one.factor);
    let (p, q) = factor.unwrap_or((1, 1));
    AnswerLine {
        label: reader.say(&format!("audit-{audit}"), &[]),
        value: reader.say(
            "group-sample",
            &[
                ("size", (*size).into()),
                ("members", group.members.into()),
                ("factor", reader.words.decimal(decimal(p, q)).into()),
            ],
        ),
        change: None,
    }
}

/// What the scheme's rules are and are not.
pub(crate) fn notice(reader: &Reader<'_>, scheme: &Scheme) -> String {
    reader.attr("scheme", &scheme.id, "notice").unwrap_or_default()
}

/// A factor as an exact decimal; factors are tenths.
fn decimal(p: u32, q: u32) -> ngazi_domain::Decimal {
    let quotient = ngazi_domain::Decimal::from(p).checked_div(q.into());
    quotient.unwrap_or_default()
}
