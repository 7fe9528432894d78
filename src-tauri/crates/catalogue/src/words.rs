use std::collections::BTreeSet;

use ngazi_domain::{Field, Id, Kind};

use crate::{Catalogue, Stage};

impl Catalogue {
    /// Every message id that this content needs in `locales/`, with `.attribute` where one is needed.
    pub fn message_ids(&self) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        let mut need = |parts: &[&str], attributes: &[&str]| {
            let id = parts.join("-").replace('.', "-");
            ids.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
            ids.insert(id);
        };
        for form in self.forms.values() {
            if !form.id.as_str().starts_with("point.") {
                need(&["form", form.id.as_str()], &["many"]);
            }
            if form.group.is_some() {
                need(&["form", form.id.as_str()], &["lead"]);
            }
            for heading in form.fields.iter().filter_map(|field| field.heading.as_ref()) {
                need(&["heading", form.id.as_str(), heading.as_str()], &[]);
            }
            let columns = |field: &'_ Field| field.columns().to_vec();
            for field in &form.fields {
                field_ids(&[form.id.as_str()], field, &mut need);
                for column in columns(field) {
                    field_ids(&[form.id.as_str(), field.id.as_str()], &column, &mut need);
                }
            }
        }
        for set in self.choices.values() {
            for choice in &set.choices {
                need(&["choice", set.id.as_str(), choice.id.as_str()], &[]);
            }
        }
        for matrix in self.matrices.keys() {
            need(&["matrix", matrix.as_str()], &[]);
        }
        for measure in self.measures.values() {
            let rate = !measure.under.is_empty();
            let attributes: &[&str] = if rate { &["name", "counts"] } else { &["name"] };
            need(&["measure", measure.id.as_str()], attributes);
            measure.unit.iter().for_each(|unit| need(&["unit", unit.as_str()], &[]));
        }
        for chart in self.charts.keys() {
            need(&["chart", chart.as_str()], &["lead"]);
        }
        for fact in self.facts.values() {
            let attributes: &[&str] = if fact.late { &["name", "task"] } else { &["name"] };
            need(&["fact", fact.id.as_str()], attributes);
        }
        for point in &self.points {
            need(&["chapter", point.chapter.as_str()], &[]);
            need(&["point", point.id.as_str()], &["action"]);
        }
        for standard in self.standards.values() {
            let id = standard.id.as_str();
            need(&["standard", id], &["short", "notice"]);
            for module in &standard.modules {
                need(&["module", id, module.id.as_str()], &[]);
            }
            for reference in &standard.references {
                need(&["reference", id, reference.id.as_str()], &[]);
                for link in &reference.links {
                    need(&["reason", link.reason.as_str()], &[]);
                }
            }
        }
        for country in self.countries.values() {
            need(&["country", country.id.as_str()], &[]);
            for step in &country.steps {
                need(&["step", step.id.as_str()], &["official", "why", "how"]);
                step.office.iter().for_each(|office| need(&["office", office.as_str()], &[]));
                let papers = step.papers.iter().chain(&step.result);
                papers.for_each(|paper: &Id| need(&["paper", paper.as_str()], &[]));
            }
            for fee in country.fees.keys() {
                need(&["fee", fee.as_str()], &[]);
            }
        }
        for stage in Stage::ALL {
            need(&["stage", stage.id()], &[]);
        }
        for phase in &self.phases {
            need(&["phase", phase.id.as_str()], &[]);
        }
        for tier in &self.tiers {
            need(&["tier", tier.id.as_str()], &[]);
        }
        for milestone in &self.milestones {
            need(&["milestone", milestone.id.as_str()], &["why"]);
        }
        for scheme in self.schemes.values() {
            need(&["scheme", scheme.id.as_str()], &["notice"]);
        }
        for view in self.views.values() {
            need(&["view", view.id.as_str()], &["lead"]);
            for section in &view.sections {
                need(&["section", section.id()], &[]);
            }
        }
        ids
    }
}

/// The messages of a field below its form, or below its form and list.
fn field_ids(below: &[&str], field: &Field, need: &mut impl FnMut(&[&str], &[&str])) {
    // "Other, which?" is one sentence for every field.
    if field.other_of.is_some() {
        return;
    }
    let id: Vec<&str> = ["field"].iter().chain(below).copied().chain([field.id.as_str()]).collect();
    let mut attributes = Vec::new();
    // What is reckoned is never asked; a column of a list is a head.
    if !field.is_computed() && below.len() == 1 {
        attributes.push("question");
    }
    if field.source.is_some() {
        attributes.push("law");
    }
    need(&id, &attributes);
    if let Kind::Decimal { unit, .. } = &field.kind {
        need(&["unit", unit.as_str()], &[]);
    }
}
