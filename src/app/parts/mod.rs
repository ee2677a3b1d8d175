//! The parts that pages are made of. Each is native HTML first; nothing here knows a page.

mod charts;
mod contents;
mod edition_notice;
mod files;
mod finding_card;
mod form;
mod graded;
mod help;
mod list_field;
mod options;
mod own_card;
mod phrase;
mod picture;
mod picture_file;
mod scope_table;
mod statement_view;
mod summary;
mod table;
mod terms;
mod text_field;

pub(super) use charts::{areas_table, band, gate_tag, own_profile, profile};
pub(super) use contents::{Chapter, Section, contents, sections};
pub(super) use edition_notice::{edition_ended, edition_notice};
pub(super) use files::{Opening, files_beside, open_file, opened, own_set, save_file};
pub(super) use finding_card::{cause_card, few, verdict_class};
pub(super) use form::{ERROR_SUMMARY, Form, form};
pub(super) use graded::Graded;
pub(super) use help::{help, help_without_evidence};
pub(super) use list_field::{ListField, entries};
pub(super) use options::{
    checkboxes, is_ticked, radios, radios_below_title, radios_of, rating_radios, words_id,
};
pub(super) use own_card::OwnCard;
pub(super) use phrase::phrases;
pub(super) use picture::{drawn, picture};
pub(super) use scope_table::scope_table;
pub(super) use statement_view::{statement_absent, statement_title, statement_views};
pub(super) use summary::{role_field, summary};
pub(super) use table::{narrow_label, table};
pub(super) use terms::{term_list, words_on_page};
pub(super) use text_field::{day_field, number_field, text_field};
