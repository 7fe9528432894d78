use std::borrow::Cow;

use i18n_embed::I18nAssets;
use include_dir::{Dir, include_dir};

use crate::Language;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// The one file name that the loader asks for; every area of the language answers to it.
pub(crate) const DOMAIN: &str = "ngazi";

/// Hands out all areas of a language as one.
#[derive(Default)]
pub(crate) struct Areas {
    /// Fluent source of the language that does not ship with the program.
    pub extra: Vec<String>,
}

impl I18nAssets for Areas {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let language = file_path.split('/').next().unwrap_or_default();
        let files = LOCALES.get_dir(language).into_iter().flat_map(Dir::files);
        let shipped = files.map(|file| Cow::Borrowed(file.contents()));
        let extra = self.extra.iter().map(|text| Cow::Owned(text.clone().into_bytes()));
        shipped.chain(extra).collect()
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Language::ALL.into_iter().map(|one| format!("{}/{DOMAIN}.ftl", one.id())))
    }
}

/// The names of the areas of a language, sorted.
pub fn areas(language: Language) -> Vec<String> {
    let files = LOCALES.get_dir(language.id()).into_iter().flat_map(Dir::files);
    let mut names: Vec<String> =
        files.filter_map(|file| file.path().file_name()?.to_str().map(str::to_owned)).collect();
    names.sort();
    names
}

/// The Fluent source of an area; nothing when there is none or it is not text.
pub fn source(language: Language, area: &str) -> Option<&'static str> {
    LOCALES.get_file(format!("{}/{area}", language.id()))?.contents_utf8()
}
