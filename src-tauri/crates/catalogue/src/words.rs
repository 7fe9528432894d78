use std::collections::BTreeSet;

use ngazi_domain::Id;

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
            for field in &form.fields {
                need(&["field", form.id.as_str(), field.id.as_str()], &["question"]);
                if let ngazi_domain::Kind::Decimal { unit, .. } = &field.kind {
                    need(&["unit", unit.as_str()], &[]);
                }
            }
        }
        for set in self.choices.values() {
            for choice in &set.choices {
                need(&["choice", set.id.as_str(), choice.id.as_str()], &[]);
            }
        }
        for fact in self.facts.keys() {
            need(&["fact", fact.as_str()], &["name"]);
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
