//! Numbered questions with the places for their answers.

mod boxes;
mod choices;
mod rows;
mod thumb;
mod writing;

use super::{BODY, CELL_HEAD, Composer, SMALL, set, tie_lines};
use crate::Error;
use crate::flow::Strip;
use crate::model::{PaperField, PaperInput};
use crate::paragraph::Style;
use crate::sheet::{MARGIN, Owner};
use crate::structure::{NodeId, Role};

/// Column of the numbers.
const NUMBERS: f32 = 32.0;
/// Room above a question.
const GAP: f32 = 13.0;
/// Room between a question and the place for its answer.
const UNDER: f32 = 4.0;
/// The answer on a filled form.
const ANSWER: Style = BODY;
/// The number of a question.
const NUMBER: Style = Style { face: CELL_HEAD.face, ..BODY };

/// What the drawing of an answer needs to know of its question.
#[derive(Clone, Copy)]
struct Place {
    parent: NodeId,
    /// Left edge and width of the column of the answers.
    column: (f32, f32),
}

impl Composer<'_> {
    pub(super) fn questions(
        &mut self,
        parent: NodeId,
        fields: &[PaperField],
    ) -> Result<Vec<Strip>, Error> {
        let mut strips = Vec::new();
        for field in fields {
            strips.extend(self.field(parent, field)?);
        }
        Ok(strips)
    }

    fn field(&mut self, parent: NodeId, field: &PaperField) -> Result<Vec<Strip>, Error> {
        let column = (MARGIN + NUMBERS, self.format.measure() - NUMBERS);
        let place = Place { parent, column };
        let mut strips = self.question(place, &field.number, &field.question)?;
        if let Some(note) = &field.note {
            strips.extend(self.lines_in(parent, Role::P, note, SMALL, 1.0, column)?);
        }
        let answer = self.answer(place, &field.question, &field.input)?;
        Ok(kept(strips, answer, self.format.tallest()))
    }

    fn answer(
        &mut self,
        place: Place,
        question: &str,
        input: &PaperInput,
    ) -> Result<Vec<Strip>, Error> {
        match input {
            PaperInput::Lines { count, value } => self.writing(place, *count, value.as_deref()),
            PaperInput::Boxes { groups, alt } => self.boxes(place, groups, alt),
            PaperInput::Choices { several, choices, said } => {
                self.choices(place, *several, choices, said)
            }
            PaperInput::Rows { heads, shares, rows, blank } => {
                self.rows(place, question, (heads, shares), (rows, *blank))
            }
            PaperInput::Thumb { labels, signature, date, alt } => {
                self.thumbs(place, labels, (signature, date), alt)
            }
            PaperInput::Told { value } => self.told(place, value),
            PaperInput::Parts(parts) => {
                let mut strips: Vec<Strip> = Vec::new();
                for part in parts {
                    let mut part = self.answer(place, question, part)?;
                    if let (Some(first), false) = (part.first_mut(), strips.is_empty()) {
                        first.gap += UNDER;
                    }
                    strips.append(&mut part);
                }
                Ok(strips)
            }
        }
    }

    /// The number and the words beside it, read as one paragraph.
    fn question(&mut self, place: Place, number: &str, words: &str) -> Result<Vec<Strip>, Error> {
        let (x, width) = place.column;
        // The space at the end keeps number and question apart when they are read aloud.
        let numbers = self.wrap(&format!("{number} "), NUMBER, NUMBERS - 2.0)?;
        let lines = self.wrap(words, BODY, width)?;
        let owner = Owner::Node(self.tree.add(place.parent, Role::P));
        let mut strips: Vec<Strip> = Vec::new();
        for at in 0..lines.len().max(numbers.len()) {
            let number = numbers.get(at).map(|line| set(self.fonts, line, NUMBER, MARGIN, 0.0));
            let words = lines.get(at).map(|line| set(self.fonts, line, BODY, x, 0.0));
            let ink = number.into_iter().chain(words).map(|shape| (owner, shape)).collect();
            strips.push(Strip { height: BODY.leading, ink, ..Strip::default() });
        }
        if let Some(first) = strips.first_mut() {
            first.gap = GAP;
        }
        Ok(strips)
    }
}

/// Question and answer on one page. An answer longer than a page is cut between its lines or rows,
/// and the question stays with the first of them.
fn kept(mut question: Vec<Strip>, mut answer: Vec<Strip>, tallest: f32) -> Vec<Strip> {
    let height = |strips: &[Strip]| strips.iter().map(|s| s.gap + s.height).sum::<f32>();
    if height(&question) + height(&answer) > tallest {
        tie_lines(&mut answer);
    } else {
        answer.iter_mut().for_each(|strip| strip.tied = true);
    }
    question.iter_mut().for_each(|strip| strip.tied = true);
    question.append(&mut answer);
    if let Some(last) = question.last_mut() {
        last.tied = false;
    }
    question
}
