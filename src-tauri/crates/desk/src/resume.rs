use crate::Desk;
use crate::desk::Open;
use crate::told::{Told, refused};
use crate::view::{Failure, ResumeView, Target};

/// The setting that holds where the window stands.
const PLACE: &str = "place";

impl Desk {
    /// Notes where the window stands, so that it can offer to go back there after a crash. Nothing to note takes the
    /// note away, and with it the offer.
    pub fn note_place(&mut self, target: Option<&Target>) -> Result<(), Failure> {
        let stamp = self.ports.clock.stamp();
        let Some(open) = self.open.as_mut() else {
            return Err(refused(&self.words, "no-store-open", &[]));
        };
        open.resume = None;
        if !open.store.person().role.may_write() {
            return Ok(());
        }
        let noted = target.and_then(|target| serde_json::to_string(target).ok());
        if open.store.setting(PLACE).told(&self.words)? == noted {
            return Ok(());
        }
        let written = open.store.transact("note-place", &stamp, |act| match &noted {
            Some(place) => act.set(PLACE, place),
            None => act.unset(PLACE),
        });
        written.told(&self.words)
    }

    /// What the window asks once after the program ended without being closed.
    pub(crate) fn resume(&self, open: &Open) -> Option<ResumeView> {
        let target = open.resume.clone()?;
        let message = self.words.say("resume-question", &[("place", self.called(&target)?.into())]);
        Some(ResumeView { message, target })
    }

    /// How a place is called; nothing when it is no longer there.
    fn called(&self, target: &Target) -> Option<String> {
        let reader = self.reader().ok()?;
        let record = |form: &str, record: Option<&str>| {
            let form = self.form(form).ok()?;
            match record {
                Some(record) => {
                    self.find(form, Some(record), None).ok()?.map(|one| reader.record_name(&one))
                }
                None => Some(reader.name("form", &form.id)),
            }
        };
        match target {
            Target::Record { form, record: id, subject: _ }
            | Target::Answers { form, record: id } => record(form, id.as_deref()),
            Target::Question { question } => match question.flow.as_str() {
                "record" => {
                    let (form, id) = question.id.split_once('/')?;
                    record(form, Some(id).filter(|id| !id.is_empty()))
                }
                "point" => Some(reader.name("point", &self.catalogue.point(&question.id)?.id)),
                _ => Some(reader.say("question-start", &[])),
            },
            Target::Point { .. } | Target::Register { .. } | Target::Page { .. } => None,
        }
    }
}

/// The place that was noted when the program ended.
pub(crate) fn noted(open: &mut Open) {
    let place = open.store.setting(PLACE).ok().flatten();
    open.resume = place.and_then(|place| serde_json::from_str(&place).ok());
}
